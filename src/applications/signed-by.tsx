import { revocationWords } from '../accounts/signature/texts.ts';
import { fileSize } from '../files/texts.ts';
import { localDate } from '../region/zone.ts';
import { formatDate, formatDateTime } from '../ui/dates.ts';
import { Facts } from '../ui/facts.tsx';
import type { KeptSignature } from './cases/kept-signature.ts';
import type { Signer } from './signer.ts';

/** «Ильина Вера Олеговна», or with whom they signed for: «Ильина Вера, ООО «Родник»». */
export const signerLine = ({ name, organisation }: Signer): string => [name, organisation].filter(Boolean).join(', ');

type Props = { signature: KeptSignature; timeZone: string; href(file: string): string };

/** Who signed the application itself, by which certificate, when it was checked, and both files, to be checked by anybody. */
export const SignedBy = ({ signature: { signer, checkedAt, revocation, parts }, timeZone, href }: Props) => (
  <>
    <Facts
      facts={[
        { term: 'Кто подписал', value: <bdi>{signerLine(signer)}</bdi> },
        { term: 'Номер сертификата', value: <code>{signer.certificate.serial}</code> },
        { term: 'Кто выдал сертификат', value: <bdi>{signer.certificate.issuer}</bdi> },
        { term: 'Сертификат действует до', value: formatDate(localDate(timeZone, signer.certificate.notAfter)) },
        { term: 'Когда портал проверил', value: formatDateTime(checkedAt, timeZone) },
        { term: 'Итог проверки', value: `Подпись верна, ${revocationWords[revocation]}` },
      ]}
    />
    <ul>
      {parts.map(({ id, name, slot, size }) => (
        <li>
          <a href={href(id)}>{slot === 'signature' ? 'Скачать подпись' : 'Скачать подписанное заявление'}</a>
          <span class="meta">
            {' '}
            <bdi>{name}</bdi>, {fileSize(size)}
          </span>
        </li>
      ))}
    </ul>
  </>
);
