// Five minutes before the session ends a dialog asks whether somebody is here. Nothing else on the page is touched.
const WARNING = 300;
const line = document.getElementById('session');
const address = line.querySelector('a').href;
const time = line.querySelector('b');
let until;
let timer;
let dialog;
let asks;

/** Seconds that are left; `extend` makes them more. Without the network the own clock must do. */
const left = async extend => {
  const headers = { Accept: 'application/json' };
  const body = extend && new URLSearchParams({ csrf: document.querySelector('[name=csrf]').value });
  if (!extend) headers['X-By-Itself'] = '1';
  try {
    const reply = await fetch(address, { method: body ? 'POST' : 'GET', headers, body });
    if (reply.redirected || !reply.ok) return 0;
    const told = await reply.json();
    time.textContent = told.time;
    return told.left;
  } catch {
    return (until - Date.now()) / 1000;
  }
};

const wait = seconds => {
  clearTimeout(timer);
  timer = setTimeout(check, Math.max(1, seconds) * 1000);
};

const rest = seconds => {
  until = Date.now() + seconds * 1000;
  wait(seconds - WARNING);
};

const say = (title, text, label) => {
  if (!dialog) {
    dialog = document.createElement('dialog');
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', 'session-title');
    dialog.setAttribute('aria-describedby', 'session-text');
    const [heading, words, button] = ['h2', 'p', 'button'].map(name => document.createElement(name));
    heading.id = 'session-title';
    words.id = 'session-text';
    words.setAttribute('aria-live', 'polite');
    button.onclick = () => dialog.close();
    // Escape, Enter and Space all mean: I am here.
    dialog.onclose = answer;
    dialog.append(heading, words, button);
    document.body.append(dialog);
  }
  [title, text, label].forEach((words, i) => {
    dialog.children[i].textContent = words;
  });
  asks = label.startsWith('Продлить');
  if (!dialog.open) dialog.showModal();
};

const check = async () => {
  const seconds = await left();
  if (seconds > WARNING) {
    asks = false;
    dialog?.close();
    return rest(seconds);
  }
  if (seconds > 0) {
    wait(seconds + 1);
    if (!dialog?.open)
      say(
        `Сеанс закончится в ${time.textContent}`,
        'Если вы здесь, продлите его. Всё введённое останется на месте.',
        'Продлить сеанс',
      );
  } else
    say(
      'Сеанс закончился',
      'Всё введённое на месте. Отправьте форму: мы сохраним её и предложим отправить после входа.',
      'Понятно',
    );
};

const answer = async () => {
  if (!asks) return;
  const seconds = await left(true);
  if (seconds > WARNING) return rest(seconds);
  if (seconds <= 0) return check();
  wait(seconds + 1);
  say(
    `Сеанс закончится в ${time.textContent}`,
    'Продлить его нельзя: вы вошли давно. Отправьте форму сейчас. Если не успеете, мы сохраним её и предложим после входа.',
    'Понятно',
  );
};

rest(Number(line.dataset.left));
// A sleeping machine does not count: look again when somebody is back.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && Date.now() > until - WARNING * 1000 && !dialog?.open) check();
});
