import { Hono } from 'hono';
import { type Issued, listAddress } from '../src/integrations/centre/stand-in.tsx';
import { toPem } from '../src/signatures/asn1/armour.ts';
import type { Subject } from '../src/signatures/x509/subject.ts';
import { centrePeople } from './centre-people.ts';
import { type StandInsEnv, trainingCentre } from './env.ts';
import { Layout } from './layout.tsx';

const saved = (content: string | Uint8Array<ArrayBuffer>, name: string) =>
  new Response(content, {
    headers: { 'Content-Type': 'application/octet-stream', 'Content-Disposition': `attachment; filename="${name}"` },
  });

/** «Учебный удостоверяющий центр» for a person: issues, signs, revokes. */
export const centrePage = new Hono<StandInsEnv>()
  .get('/centre', async c => {
    const issued = await trainingCentre(c.env).list();
    return c.html(
      <Layout title="Учебный удостоверяющий центр">
        <p>
          Здесь выдают сертификаты, которым верит учебный портал. Ключи хранятся на этом сервере, поэтому подписать файл можно
          прямо здесь. Настоящий центр так не делает.
        </p>
        <ol>
          <li>Выдайте сертификат.</li>
          <li>На портале выберите вход по электронной подписи и скачайте файл.</li>
          <li>Подпишите файл здесь и загрузите подпись на портал.</li>
        </ol>
        <p>
          <a href="/centre/root.cer">Сертификат центра</a> · <a href="/centre/list.crl">Список отозванных</a>
        </p>
        <h2>Выдать сертификат</h2>
        <form method="post" action="/centre/certificates">
          {Object.entries(centrePeople).map(([key, { subject, about }]) => (
            <p>
              <button type="submit" name="who" value={key}>
                {subject.commonName}
              </button>{' '}
              {about}
            </p>
          ))}
        </form>
        <form method="post" action="/centre/certificates">
          <label>
            Фамилия <input name="surname" />
          </label>{' '}
          <label>
            Имя и отчество <input name="givenName" />
          </label>{' '}
          <label>
            СНИЛС <input name="snils" />
          </label>{' '}
          <button type="submit">Выдать другому человеку</button>
        </form>
        {issued.map(each => (
          <Certificate issued={each} />
        ))}
      </Layout>,
    );
  })
  .post('/centre/certificates', async c => {
    const form = (await c.req.parseBody()) as Record<string, string>;
    const subject = centrePeople[form.who ?? '']?.subject ?? typed(form);
    await trainingCentre(c.env).issue(subject, listAddress(c.req.url));
    return c.redirect('/centre', 303);
  })
  .post('/centre/certificates/:id/signature', async c => {
    const { file, attached } = await c.req.parseBody();
    if (!(file instanceof File)) return c.text('Выберите файл.', 400);
    const content = new Uint8Array(await file.arrayBuffer());
    const message = await trainingCentre(c.env).sign(c.req.param('id'), content, { attached: attached === '1' });
    return message ? saved(message, `${file.name.replace(/[^\w.-]/g, '_')}.sig`) : c.notFound();
  })
  .get('/centre/certificates/:id/key.pem', async c => {
    const key = await trainingCentre(c.env).key(c.req.param('id'));
    return key ? saved(toPem('PRIVATE KEY', key), 'key.pem') : c.notFound();
  })
  .get('/centre/certificates/:id/certificate.pem', async c => {
    const issued = await trainingCentre(c.env).find(c.req.param('id'));
    if (!issued) return c.notFound();
    return saved(`-----BEGIN CERTIFICATE-----\n${issued.certificate}\n-----END CERTIFICATE-----\n`, 'certificate.pem');
  })
  .post('/centre/certificates/:id/revocation', async c => {
    await trainingCentre(c.env).revoke(c.req.param('id'));
    return c.redirect('/centre', 303);
  });

function typed({ surname = '', givenName = '', snils = '' }: Record<string, string>): Subject {
  const digits = snils.replace(/\D/g, '');
  return { commonName: `${surname} ${givenName}`, surname, givenName, ...(digits && { snils: digits }) };
}

const Certificate = ({ issued: { id, subject, revokedAt } }: { issued: Issued }) => (
  <article>
    <h2>{subject.commonName}</h2>
    <p>
      Номер {id}. {subject.snils ? `СНИЛС ${subject.snils}. ` : ''}
      {revokedAt === null ? 'Действует.' : `Отозван ${new Date(revokedAt).toLocaleString('ru')}.`}{' '}
      <a href={`/centre/certificates/${id}/certificate.pem`}>Сертификат</a> ·{' '}
      <a href={`/centre/certificates/${id}/key.pem`}>Закрытый ключ</a>
    </p>
    <form method="post" action={`/centre/certificates/${id}/signature`} enctype="multipart/form-data">
      <label>
        Файл <input type="file" name="file" />
      </label>{' '}
      <label>
        <input type="checkbox" name="attached" value="1" /> вложить файл в подпись
      </label>{' '}
      <button type="submit">Подписать</button>
    </form>
    {revokedAt === null && (
      <form method="post" action={`/centre/certificates/${id}/revocation`}>
        <button type="submit">Отозвать</button>
      </form>
    )}
  </article>
);
