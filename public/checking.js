// Checks an answer when its field is left: what is wrong is said beneath it, in the words of «Далее», and by a line for screen
// readers. One field at a time; nothing is kept, no focus is moved, and what has changed meanwhile is left alone.
const form = document.getElementById('page-form');

if (form) {
  // It stands on the page long before anything is said in it.
  const line = document.createElement('p');
  Object.assign(line, { id: 'checked', className: 'vh', role: 'status' });
  form.append(line);
  const waiting = new Set();
  let asked = null;
  let sent = '';

  const fieldOf = node => [...form.children].find(each => each.matches('.field') && each.contains(node));
  const inputs = field => [...field.querySelectorAll('[name]')];
  const typed = field => inputs(field).map(({ value, checked }) => value + checked) + '';
  const isOurs = ({ target }) => target === asked;

  async function next() {
    [asked] = waiting;
    if (!asked) return;
    waiting.delete(asked);
    sent = typed(asked);
    const headers = { 'X-Check': inputs(asked)[0].name.split('.')[0] };
    await htmx.ajax('POST', form.action, { source: asked, swap: 'outerMorph', headers }).catch(() => {});
    next();
  }

  const changed = new Set();
  form.addEventListener('change', ({ target }) => changed.add(fieldOf(target)));
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const field = fieldOf(target);
    // A dialog takes the focus by itself: nobody has left the field, and a question asked now would prolong the session.
    if (document.querySelector('dialog[open]')) return;
    if (!field || field.contains(relatedTarget) || !changed.delete(field)) return;
    waiting.add(field);
    if (!asked) next();
  });
  form.addEventListener('htmx:before:response', event => {
    const { response, hx } = event.detail.ctx;
    // Whoever is led away from the page, or gets another one instead of the field, keeps what they typed.
    if (hx.redirect || (isOurs(event) && response.status !== 200)) event.preventDefault();
  });
  form.addEventListener('htmx:before:swap', event => {
    if (isOurs(event) && (asked.contains(document.activeElement) || typed(asked) !== sent)) event.preventDefault();
  });
  form.addEventListener('htmx:after:swap', event => {
    if (!isOurs(event)) return;
    // The focus is where the person has put it.
    event.stopPropagation();
    line.textContent = [...asked.querySelectorAll('legend, label, .err')]
      .filter((each, i) => i === 0 || each.matches('.err'))
      .map(each => each.textContent)
      .join(': ');
    if (!asked.querySelector('.err')) line.textContent = '';
  });
  form.addEventListener('htmx:error', event => isOurs(event) && event.stopPropagation());
}
