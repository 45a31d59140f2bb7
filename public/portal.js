import 'htmx.org';

// Said where the asker stands: a form has a line of its own for it.
const status = (text, source) => {
  const place = source?.querySelector?.('[role=status]') ?? document.querySelector('[role=status]');
  // The same words again would be read out again.
  if (place && place.textContent !== text) place.textContent = text;
};

/** The words of an element that asks without being pressed. */
const byItself = ctx => ctx.sourceElement.matches('[data-lost]') && ctx.sourceElement.dataset;

// After a swap the focus goes to the first error or to the heading, unless the element that had it is still there.
document.addEventListener('htmx:after:swap', event => {
  if (document.activeElement && document.activeElement !== document.body) return;
  const place = document.querySelector('#error-summary') ?? document.querySelector('#main h1');
  if (!place || event.detail?.ctx?.sourceElement?.hasAttribute('data-quiet')) return;
  place.setAttribute('tabindex', '-1');
  place.focus();
});

// What came instead of the fragment is a whole page of its own: a link opens it, a form leaves the page as it is and says so.
document.addEventListener('htmx:response:error', ({ detail: { ctx } }) => {
  ctx.swap = 'none';
  if (byItself(ctx)) status(byItself(ctx).lost);
  else if (ctx.sourceElement.href) location.href = ctx.sourceElement.href;
  else status('Подсказать не получилось: ошибка у нас. Нажмите «Найти».', ctx.sourceElement);
});
document.addEventListener('htmx:error', ({ detail: { ctx } }) =>
  status(byItself(ctx)?.lost ?? 'Связь прервалась. Попробуйте ещё раз.', ctx.sourceElement),
);

// What asks by itself rests while nobody looks, and is over when the session is: it leads nobody away.
document.addEventListener('htmx:config:request', event => {
  const own = byItself(event.detail.ctx);
  if (own && (document.hidden || own.over)) event.preventDefault();
});
document.addEventListener('htmx:before:response', event => {
  const { ctx } = event.detail;
  const own = byItself(ctx);
  if (!own || !ctx.hx.redirect) return;
  event.preventDefault();
  own.over = 1;
  status(own.ended);
});
