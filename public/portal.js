import 'htmx.org';

// After a swap the focus goes to the first error or to the heading, unless the element that had it is still there.
document.addEventListener('htmx:after:swap', event => {
  if (document.activeElement && document.activeElement !== document.body) return;
  const place = document.querySelector('#error-summary') ?? document.querySelector('#main h1');
  if (!place || event.detail?.ctx?.sourceElement?.hasAttribute('data-quiet')) return;
  place.setAttribute('tabindex', '-1');
  place.focus();
});
