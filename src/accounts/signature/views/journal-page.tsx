import type { KeptCertificate } from '../../../centres/signer.ts';
import { localDate } from '../../../region/zone.ts';
import { formatDate, formatDateTime } from '../../../ui/dates.ts';
import { Facts } from '../../../ui/facts.tsx';
import type { SignatureRow } from '../journal-row.ts';
import { purposeWords, resultWords, revocationWords } from '../texts.ts';

type Line = { row: SignatureRow; certificate: KeptCertificate | null };

/** Every signature a person gave here, and those under their applications that were refused; the newest first. */
export const JournalPage = ({ lines, most, timeZone }: { lines: Line[]; most: number; timeZone: string }) => (
  <>
    <h1>Электронные подписи</h1>
    {lines.length === 0 ? (
      <p>Вы ещё ничего не подписывали на портале.</p>
    ) : (
      <p>
        Здесь записано всё, что вы подписали на портале, и подписи под заявлениями, которые портал не принял. Эти записи нельзя
        изменить или удалить.
      </p>
    )}
    <p>
      <a href={`/sign-in/signature?${new URLSearchParams({ next: '/cabinet/security/signatures' })}`}>
        {lines.length === 0 ? 'Присоединить подпись к кабинету' : 'Войти с подписью'}
      </a>
    </p>
    {lines.map(line => (
      <Signature {...line} timeZone={timeZone} />
    ))}
    {lines.length === most && <p>Показаны последние {most}.</p>}
  </>
);

const Signature = ({ row, certificate, timeZone }: Line & { timeZone: string }) => (
  <section>
    <h2>
      {purposeWords[row.purpose]}, {formatDateTime(row.at, timeZone)}
    </h2>
    <Facts
      facts={[
        {
          term: 'Итог',
          value: [resultWords(row.result), row.revocation && revocationWords[row.revocation]].filter(Boolean).join(', '),
        },
        ...(certificate
          ? [
              { term: 'Чей сертификат', value: <bdi>{certificate.subject}</bdi> },
              { term: 'Кто выдал', value: <bdi>{certificate.issuer}</bdi> },
              { term: 'Номер сертификата', value: <code>{certificate.serial}</code> },
              { term: 'Сертификат действует до', value: formatDate(localDate(timeZone, certificate.notAfter)) },
            ]
          : []),
        ...(row.result === 'valid'
          ? [{ term: 'Отпечаток подписанного файла (SHA-256)', value: <code>{row.contentHash}</code> }]
          : [
              { term: 'Отпечаток файла подписи (SHA-256)', value: <code>{row.signatureHash}</code> },
              { term: 'Отпечаток файла, который нужно было подписать', value: <code>{row.contentHash}</code> },
            ]),
      ]}
    />
  </section>
);
