// Signs the file of the page with CryptoPro's plug-in, when the browser has it. Without it nothing here shows: the form stands alone.
const form = document.querySelector('form[data-signs]');
const said = document.getElementById('signing');
// Numbers of the plug-in's documented constants.
const [CURRENT_USER, MAXIMUM_ALLOWED, BASE64_TO_BINARY, CADES_BES] = [2, 2, 1, 1];
let create;

function make(tag, inside, props = {}) {
  const made = Object.assign(document.createElement(tag), props);
  inside.append(made);
  return made;
}

/** The page's own loader of the plug-in, or the extension that answers the greeting CryptoPro documents. */
async function ready() {
  if (window.cadesplugin) {
    await window.cadesplugin;
    create = name => window.cadesplugin.CreateObjectAsync(name);
    return;
  }
  await new Promise(loaded => {
    addEventListener('message', ({ source, data }) => {
      if (source !== window || !/^cadesplugin_loaded/.test(data)) return;
      const [own] = /(moz|safari)-extension:\/\/[\w/-]+\/nmcades_plugin_api\.js$/.exec(data) ?? [];
      const src = own ?? 'chrome-extension://iifchhfnnmpdbibifmljnfjhpififfog/nmcades_plugin_api.js';
      make('script', document.head, { src, onload: loaded });
    });
    postMessage('cadesplugin_echo_request', '*');
  });
  const api = window.cpcsp_chrome_nmcades;
  await new Promise((done, failed) => api.check_chrome_plugin(done, failed));
  const plugin = await api.CreatePluginObject();
  create = name => plugin.CreateObjectAsync(name);
}

/** People's certificates that are in force today, by their names. */
async function certificates() {
  const store = await create('CAdESCOM.Store');
  await store.Open(CURRENT_USER, 'My', MAXIMUM_ALLOWED);
  const all = await store.Certificates;
  const found = [];
  for (let i = 1; i <= (await all.Count); i++) {
    const certificate = await all.Item(i);
    const until = new Date(await certificate.ValidToDate);
    if (until > new Date()) found.push({ certificate, until, subject: await certificate.SubjectName });
  }
  return found;
}

const nameIn = subject => /(?:^|, )CN="?([^,"]+)/.exec(subject)?.[1] ?? subject;

async function sign(certificate) {
  const answer = await fetch(form.dataset.signs);
  if (!answer.ok) throw new Error('old');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const signer = await create('CAdESCOM.CPSigner');
  await signer.propset_Certificate(certificate);
  const data = await create('CAdESCOM.CadesSignedData');
  // The order matters: content that is set first is taken for a text.
  await data.propset_ContentEncoding(BASE64_TO_BINARY);
  await data.propset_Content(btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join('')));
  return data.SignCades(signer, CADES_BES, true);
}

function offer(list) {
  const box = make('div', document.createDocumentFragment(), { className: 'field' });
  make('label', box, { htmlFor: 'certificate', textContent: 'Сертификат на этом компьютере' });
  const choice = make('select', box, { id: 'certificate' });
  for (const { subject, until } of list)
    make('option', choice, { textContent: `${nameIn(subject)}, до ${until.toLocaleDateString('ru', { dateStyle: 'long' })}` });
  const button = make('button', make('div', box, { className: 'acts' }), {
    type: 'button',
    textContent: form.dataset.pluginLabel,
  });
  button.onclick = async () => {
    button.setAttribute('aria-busy', 'true');
    said.textContent = 'Подписываем. Программа может спросить ПИН-код.';
    try {
      make('input', form, { type: 'hidden', name: 'typed', value: await sign(list[choice.selectedIndex].certificate) });
      form.submit();
    } catch {
      button.removeAttribute('aria-busy');
      said.textContent = 'Подписать не получилось. Попробуйте ещё раз или подпишите файл другой программой, как написано ниже.';
    }
  };
  said.after(box);
}

if (form && said)
  ready()
    .then(certificates)
    .then(list => list.length > 0 && offer(list))
    .catch(() => {});
