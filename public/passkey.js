// Asks the device for a key and sends the form with its answer. Where that can not be, the words in its place say what to do.
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
const text = buffer =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
const keys = list => (list || []).map(key => ({ ...key, id: bytes(key.id) }));

const ask = async options => {
  const asked = {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: keys(options.allowCredentials),
    excludeCredentials: keys(options.excludeCredentials),
  };
  if (options.user) asked.user = { ...options.user, id: bytes(options.user.id) };
  const key = await navigator.credentials[options.user ? 'create' : 'get']({ publicKey: asked });
  const response = {};
  for (const name of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'])
    if (key.response[name]) response[name] = text(key.response[name]);
  return JSON.stringify({
    id: key.id,
    rawId: key.id,
    type: key.type,
    clientExtensionResults: key.getClientExtensionResults(),
    response,
  });
};

for (const place of document.querySelectorAll('[data-passkey]')) {
  if (!window.PublicKeyCredential) break;
  const [otherwise, shown] = place.children;
  const form = shown.querySelector('form');
  const status = form.querySelector('[role=status]');
  otherwise.hidden = true;
  shown.hidden = false;
  form.onsubmit = async event => {
    event.preventDefault();
    status.textContent = '';
    try {
      form.elements.answer.value = await ask(JSON.parse(place.dataset.passkey));
      form.submit();
    } catch (error) {
      status.textContent =
        error.name === 'InvalidStateError'
          ? 'На этом устройстве ключ уже есть.'
          : 'Устройство не подтвердило, что это вы. Нажмите кнопку ещё раз.';
    }
  };
}
