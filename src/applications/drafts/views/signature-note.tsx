import { revocationWords } from '../../../accounts/signature/texts.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import { signerLine } from '../../signed-by.tsx';
import { draftPath } from '../draft-path.ts';
import type { DraftSignature } from '../draft-signature.ts';

/** `refused`: why the signature that was there does no more, when it has just been taken away. */
type Props = { draft: string; signature: DraftSignature | null; refused?: string; needed: boolean; timeZone: string };

/** What is known of the signature under a draft: whose it is, that it is of earlier answers, or that it was taken away. Nothing, when none was given. */
export function SignatureNote({ draft, signature, refused, needed, timeZone }: Props) {
  const again = <a href={draftPath(draft, 'signature')}>Подписать заново</a>;
  if (refused)
    return (
      <Note status>
        <p>
          <strong>Заявление не отправлено: подпись больше не действует.</strong> {refused}{' '}
          {needed ? 'Подпишите заявление другим сертификатом.' : 'Подпишите другим сертификатом или отправьте без подписи.'}
        </p>
        <p>{again}</p>
      </Note>
    );
  if (!signature) return null;
  if (!signature.current)
    return (
      <Note status>
        <p>
          <strong>Подпись устарела: после неё изменились ответы или файлы.</strong> Всё, что вы написали, на месте.{' '}
          {needed ? 'Подпишите заявление ещё раз.' : 'Подпишите ещё раз или отправьте без подписи.'}
        </p>
        <p>{again}</p>
      </Note>
    );
  return (
    <Note>
      <p>
        <strong>Заявление подписано.</strong> Если измените ответ или файл, его нужно будет подписать ещё раз.
      </p>
      <p>
        Подписал: <bdi>{signerLine(signature.signer)}</bdi>. Проверено {formatDateTime(signature.checkedAt, timeZone)},{' '}
        {revocationWords[signature.revocation]}.
      </p>
      <p>{again}</p>
    </Note>
  );
}
