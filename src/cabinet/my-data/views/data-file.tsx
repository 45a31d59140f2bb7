import { raw } from 'hono/html';
import { purposeWords, resultWords, revocationWords } from '../../../accounts/signature/texts.ts';
import { statusWords } from '../../../applications/texts.ts';
import { serviceTitle } from '../../../catalogue/published.ts';
import { factWords } from '../../../profile/journal/fact-words.ts';
import type { ValueName } from '../../../profile/section.ts';
import { identifierLabels, sourceWords, valueLabels } from '../../../profile/texts.ts';
import { valueText } from '../../../profile/value-text.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import { formatPhone } from '../../../ui/phone.ts';
import type { CollectedData } from '../collect.ts';

type Props = { data: CollectedData; at: number; timeZone: string; portal: string };

/** One file a person can read and a program can too: the same data stand in it as JSON, in the element `data`. */
export const DataFile = ({ data, at, timeZone, portal }: Props) => {
  const time = (ms: number) => formatDateTime(ms, timeZone);
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang="ru">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`Мои данные – ${portal}`}</title>
        </head>
        <body>
          <h1>Мои данные</h1>
          <p>
            {portal}, собрано {time(at)}.
          </p>
          <h2>Профиль</h2>
          <ul>
            {Object.entries(data.profile).map(([name, kept]) => (
              <li>
                {valueLabels[name as ValueName]}: {valueText(name as ValueName, kept.value)} ({sourceWords[kept.source]}{' '}
                {time(kept.at)})
              </li>
            ))}
          </ul>
          <List
            title="Чем вас узнаёт портал"
            rows={data.contacts.map(
              ({ kind, value }) => `${identifierLabels[kind]}: ${kind === 'phone' ? formatPhone(value) : value}`,
            )}
          />
          <List
            title="Заявления"
            rows={data.applications.map(
              ({ number, slug, status, submittedAt }) =>
                `${serviceTitle(slug)}, ${number}, отправлено ${time(submittedAt)}: ${statusWords[status].label}`,
            )}
          />
          <List
            title="Черновики"
            rows={data.drafts.map(({ slug, savedAt }) => `${serviceTitle(slug)}, сохранён ${time(savedAt)}`)}
          />
          <List
            title="Документы"
            rows={data.documents.map(({ content, number, issuedAt }) => `${content.title}, ${number}, ${time(issuedAt)}`)}
          />
          <List title="Электронные подписи" rows={data.signatures.map(line => signatureLine(line, time))} />
          <List
            title="Сообщения"
            rows={data.messages.map(({ at: sent, subject, text }) => `${time(sent)}. ${subject}. ${text}`)}
          />
          <List
            title="Согласия"
            rows={data.consents.map(
              ({ text, givenAt, withdrawnAt }) =>
                `${text} Дано ${time(givenAt)}${withdrawnAt === null ? '' : `, отозвано ${time(withdrawnAt)}`}.`,
            )}
          />
          <List
            title="Входы"
            rows={data.sessions.map(
              ({ createdAt, device }) => `${time(createdAt)}${device ? `, ${device.browser}, адрес ${device.address}` : ''}`,
            )}
          />
          <List title="Журнал" rows={data.journal.map(({ at: done, action }) => `${time(done)}: ${factWords(action)}`)} />
          <p>Файлы, которые вы прикладывали, и готовые документы скачайте на их страницах в кабинете.</p>
          {/* A `<` inside a script would end it; in JSON it may be written so. */}
          <script type="application/json" id="data">
            {raw(JSON.stringify(data, null, 1).replaceAll('<', '\\u003c'))}
          </script>
        </body>
      </html>
    </>
  );
};

/** «21 ноября 2026 г., 14:10. Заявление 99-…: подпись верна… Сертификат Иванова Анна, номер 01, выдал Центр.» */
function signatureLine(line: CollectedData['signatures'][number], time: (ms: number) => string): string {
  const { at, purpose, application, result, revocation, contentHash, certificate } = line;
  const what = [purposeWords[purpose], application].filter(Boolean).join(' ');
  const said = [resultWords(result), revocation && revocationWords[revocation]].filter(Boolean).join(', ');
  const whose = certificate
    ? ` Сертификат: ${certificate.subject}, номер ${certificate.serial}, выдал ${certificate.issuer}, действует до ${time(certificate.notAfter)}.`
    : '';
  return `${time(at)}. ${what}. ${said}.${whose} Отпечаток файла (SHA-256): ${contentHash}`;
}

const List = ({ title, rows }: { title: string; rows: string[] }) => (
  <>
    <h2>{title}</h2>
    {rows.length === 0 ? (
      <p>Нет.</p>
    ) : (
      <ul>
        {rows.map(row => (
          <li>{row}</li>
        ))}
      </ul>
    )}
  </>
);
