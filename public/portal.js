import 'htmx.org';

const status = text => {
  const place = document.querySelector('[role=status]');
  if (place) place.textContent = text;
};

// After a swap the focus goes to the first error or to the heading, unless the element that had it is still there.
document.addEventListener('htmx:after:swap', event => {
  if (document.activeElement && document.activeElement !== document.body) return;
  const place = document.querySelector('#error-summary') ?? document.querySelector('#main h1');
  if (!place || event.detail?.ctx?.sourceElement?.hasAttribute('data-quiet')) return;
  place.setAttribute('tabindex', '-1');
  place.focus();
});

// What came instead of the fragment is a whole page of its own: a link opens it, a form leaves the page as it is.
document.addEventListener('htmx:response:error', ({ detail: { ctx } }) => {
  ctx.swap = 'none';
  if (ctx.sourceElement.href) location.href = ctx.sourceElement.href;
});
document.addEventListener('htmx:error', () => status('Связь прервалась. Попробуйте ещё раз.'));
