import type { OwnIdentifier } from '../../../accounts/own-identifiers.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { Note } from '../../../ui/note.tsx';
import { confirmedText, contactText } from './contacts-page.tsx';

/** No two of these pages are called alike, and none by the number itself. */
export function contactTitle({ kind, main, verifiedAt }: OwnIdentifier): string {
  if (kind === 'phone') return main ? 'Основной телефон' : verifiedAt === null ? 'Телефон без подтверждения' : 'Запасной телефон';
  return main ? 'Основная почта' : verifiedAt === null ? 'Почта без подтверждения' : 'Запасная почта';
}

type Props = { contact: OwnIdentifier; timeZone: string; last: boolean; refused: boolean; csrf: string };

/** What may be done with one contact. */
export const ContactPage = ({ contact, timeZone, last, refused, csrf }: Props) => (
  <>
    {refused && (
      <Note status>
        <p>Ничего не изменилось: это ваш единственный телефон. Сначала добавьте другой.</p>
      </Note>
    )}
    <h1>{contactTitle(contact)}</h1>
    <p>
      <bdi>{contactText(contact)}</bdi>
      {contact.verifiedAt !== null && `, ${confirmedText(contact, timeZone)}`}
    </p>
    {last && (
      <p>
        Это единственный телефон: на него приходят коды для входа, поэтому удалить его нельзя. Его можно{' '}
        <a href="/cabinet/profile/contacts/new/phone">сменить на другой</a>.
      </p>
    )}
    {contact.verifiedAt === null && (
      <p>
        Пока {contact.kind === 'phone' ? 'телефон не подтверждён' : 'почта не подтверждена'}, войти с{' '}
        {contact.kind === 'phone' ? 'ним' : 'ней'} и получать коды нельзя.{' '}
        {contact.kind === 'email' && 'Откройте ссылку из письма «Подтвердите почту» или введите код. '}
        <a href={`/cabinet/profile/contacts/new/${contact.kind}`}>Подтвердить кодом</a>
      </p>
    )}
    {(!last || (!contact.main && contact.verifiedAt !== null)) && (
      <PostForm action={`/cabinet/profile/contacts/${contact.id}`} csrf={csrf}>
        <div class="acts">
          {!contact.main && contact.verifiedAt !== null && (
            <button type="submit" name="go" value="main">
              Сделать основным
            </button>
          )}{' '}
          {!last && (
            <button type="submit" class="quiet" name="go" value="remove">
              Удалить контакт
            </button>
          )}
        </div>
      </PostForm>
    )}
  </>
);
