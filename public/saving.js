// Saves a page of a draft as its answers are given. What is typed stays in its place whatever happens to the network;
// the page says so in the line that stands there for it, and the focus is never moved.
const form = document.getElementById('page-form');
const line = document.getElementById('saved');

if (form && line) {
  const NO_LINE = 'Связи нет. Ответы остались на этой странице, но ещё не сохранены. Сохраним, когда связь появится.';
  const SIGNED_OUT = 'Не сохранено: время сеанса вышло. Ответы остались на этой странице. Нажмите «Далее», чтобы войти.';
  const REFUSED = 'Сейчас не сохранено. Нажмите «Далее»: ответы сохранятся.';
  let [unsaved, sending, failures, timer, pressed] = [false, false, 0, 0, null];

  const say = text => {
    if (line.textContent !== text) line.textContent = text;
  };
  const saveIn = milliseconds => {
    clearTimeout(timer);
    timer = setTimeout(save, milliseconds);
  };

  async function save(keepalive) {
    if (sending || !unsaved) return;
    clearTimeout(timer);
    sending = true;
    unsaved = false;
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form)),
        // The dialog that asks whether anybody is here takes the focus from the field: that is nobody's presence.
        headers: { 'X-Live': '1', ...(document.querySelector('dialog[open]') && { 'X-By-Itself': '1' }) },
        redirect: 'manual',
        signal: AbortSignal.timeout(20_000),
        keepalive: keepalive === true,
      });
      if (answer.status === 429 || answer.status >= 500) throw new Error(answer.status);
      failures = 0;
      if (answer.ok) {
        const { said, version } = await answer.json();
        if (version) form.elements.version.value = version;
        say(said);
      } else say(answer.type === 'opaqueredirect' ? SIGNED_OUT : REFUSED);
    } catch {
      unsaved = true;
      say(NO_LINE);
      saveIn(Math.min(4000 * 2 ** failures++, 60_000));
    }
    sending = false;
    if (failures > 0) return;
    if (pressed) {
      const button = pressed;
      pressed = null;
      form.requestSubmit(button);
    } else if (unsaved) saveIn(300);
  }

  form.addEventListener('input', () => {
    unsaved = true;
  });
  form.addEventListener('change', () => {
    unsaved = true;
    saveIn(300);
  });
  // A page sent into a dead network is lost with all that was typed: it waits until it can be saved.
  form.addEventListener('submit', event => {
    clearTimeout(timer);
    // What is sent now is not saved once more as the page goes: the next page would already be out of date.
    unsaved = !navigator.onLine || failures > 0;
    if (!unsaved) return;
    event.preventDefault();
    pressed = event.submitter;
    say(NO_LINE);
    save();
  });
  addEventListener('online', () => save());
  addEventListener('offline', () => unsaved && say(NO_LINE));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && save(true));
}
