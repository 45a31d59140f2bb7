import type { Client, Person, Settings } from '../../src/integrations/esia/stand-in/store.ts';
import { Layout } from '../layout.tsx';
import { type SigningKey, UNKNOWN } from './signing-keys.ts';

const modes: Record<Settings['mode'], string> = {
  works: 'отвечает',
  lagging: 'думает над каждым ответом 4,5 секунды',
  slow: 'молчит 30 секунд',
  down: 'не отвечает: 503',
};
type Props = { origin: string; settings: Settings; clients: Client[]; people: Person[]; keys: Record<string, SigningKey> };

/** ESIA for a person: how it behaves, its certificates, systems and people. */
export const EsiaPage = ({ origin, settings, clients, people, keys }: Props) => (
  <Layout title="Вместо Госуслуг (ЕСИА)">
    <p>
      Здесь портал узнаёт, кто к нему пришёл. Проверки строгие: подпись каждого запроса, хеш сертификата, время, state, PKCE,
      адрес возврата. Ошибки – с кодами самой ЕСИА.
    </p>
    <form method="post" action="/esia/settings">
      Сейчас ЕСИА {modes[settings.mode]}.{' '}
      {Object.entries(modes).map(([mode, label]) => (
        <>
          <button type="submit" name="mode" value={mode} disabled={mode === settings.mode}>
            Пусть {label}
          </button>{' '}
        </>
      ))}
    </form>
    <h2>Сертификаты</h2>
    <p>
      ЕСИА меняет сертификат примерно раз в год и без предупреждения. Портал верит всем, кроме последнего. Для программ –{' '}
      <a href="/esia/certificates.json">/esia/certificates.json</a>.
    </p>
    <form method="post" action="/esia/settings">
      Сейчас подписывает {settings.signing}.{' '}
      {[...Object.keys(keys), UNKNOWN].map(name => (
        <>
          <button type="submit" name="signing" value={name} disabled={name === settings.signing}>
            {name === UNKNOWN ? 'Сменить на никому не известный' : `Сменить на ${name}`}
          </button>{' '}
        </>
      ))}
    </form>
    <h2>Люди</h2>
    <ul>
      {people.map(({ oid, about, own }) => (
        <li>
          {oid}: {[own.lastName, own.firstName, own.middleName].filter(Boolean).join(' ')} – {about}
        </li>
      ))}
    </ul>
    <p>
      Ещё одного человека заводит <code>POST /esia/people.json</code>, например{' '}
      <code>{'{"lastName": "Ли", "firstName": "Ян", "snils": "777-888-999 39", "trusted": true}'}</code>. Ответ – его{' '}
      <code>oid</code>.
    </p>
    <Systems origin={origin} clients={clients} />
  </Layout>
);

const Systems = ({ origin, clients }: Pick<Props, 'origin' | 'clients'>) => (
  <>
    <h2>Системы</h2>
    <ul>
      {clients.map(({ id, redirects }) => (
        <li>
          <code>{id}</code>: {redirects.join(', ')}
        </li>
      ))}
    </ul>
    <p>
      Свою систему можно зарегистрировать здесь и проверить любую библиотеку для ЕСИА. Адрес для неё – <code>{origin}/esia</code>.
      Первая версия: <code>/aas/oauth2/ac</code>, <code>/aas/oauth2/te</code>. Вторая: <code>/aas/oauth2/v2/ac</code>,{' '}
      <code>/aas/oauth2/v3/te</code>. Для программ – <code>POST /esia/clients.json</code>, тело{' '}
      <code>{'{"id": "…", "keys": ["PEM"], "redirects": ["http://…"]}'}</code>.
    </p>
    <form method="post" action="/esia/clients">
      <p>
        <label>
          Мнемоника <input name="id" />
        </label>
      </p>
      <p>
        <label>
          Сертификат или открытый ключ, PEM: ГОСТ или RSA
          <br />
          <textarea name="key" rows={8} cols={66} />
        </label>
      </p>
      <p>
        <label>
          Адреса возврата, по одному в строке
          <br />
          <textarea name="redirects" rows={3} cols={66} />
        </label>
      </p>
      <button type="submit">Зарегистрировать</button>
    </form>
  </>
);
