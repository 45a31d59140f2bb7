import type { OwnIdentifier } from '../../../accounts/own-identifiers.ts';
import { localDate } from '../../../region/zone.ts';
import { formatDate } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import { formatPhone } from '../../../ui/phone.ts';
import { Tag } from '../../../ui/tag.tsx';

const byWords: Record<NonNullable<OwnIdentifier['verifiedBy']>, string> = {
  code: ' кодом',
  link: ' по ссылке из письма',
  esia: ' через Госуслуги',
};

/** «подтверждён кодом 28 ноября 2026 г.»; null for one that is not. */
export function confirmedText({ kind, verifiedAt, verifiedBy }: OwnIdentifier, timeZone: string): string | null {
  if (verifiedAt === null) return null;
  const how = verifiedBy === null ? '' : byWords[verifiedBy];
  return `${kind === 'phone' ? 'подтверждён' : 'подтверждена'}${how} ${formatDate(localDate(timeZone, verifiedAt))}`;
}

export const contactText = ({ kind, value }: Pick<OwnIdentifier, 'kind' | 'value'>): string =>
  kind === 'phone' ? formatPhone(value) : value;

const doneWords: Record<string, string> = {
  added: 'Готово. О перемене мы сообщили на прежние контакты.',
  main: 'Готово. Коды и сообщения пойдут сюда.',
  removed: 'Удалили. О перемене мы сообщили на прежние контакты.',
};

/** How a person is reached and by what they enter. */
export const ContactsPage = ({ own, done, timeZone }: { own: OwnIdentifier[]; done: string; timeZone: string }) => (
  <>
    {doneWords[done] && (
      <Note status>
        <p>{doneWords[done]}</p>
      </Note>
    )}
    <h1>Телефон и почта</h1>
    <p>На основной телефон приходят коды. Подтверждёнными телефоном и почтой можно входить.</p>
    <Contacts
      title="Телефоны"
      kind="phone"
      own={own}
      timeZone={timeZone}
      add="Добавить или сменить телефон"
      none="Телефона нет."
    />
    <Contacts title="Почта" kind="email" own={own} timeZone={timeZone} add="Добавить или сменить почту" none="Почты нет." />
  </>
);

type ContactsProps = {
  title: string;
  kind: 'phone' | 'email';
  own: OwnIdentifier[];
  timeZone: string;
  add: string;
  none: string;
};

const Contacts = ({ title, kind, own, timeZone, add, none }: ContactsProps) => {
  const mine = own.filter(each => each.kind === kind);
  return (
    <>
      <h2>{title}</h2>
      {mine.length === 0 && <p>{none}</p>}
      {mine.length > 0 && (
        <ul class="list">
          {mine.map(contact => (
            <li>
              <bdi>{contactText(contact)}</bdi> <State contact={contact} />{' '}
              <a href={`/cabinet/profile/contacts/${contact.id}`} aria-label={`Изменить: ${contactText(contact)}`}>
                Изменить
              </a>
              {contact.verifiedAt !== null && (
                <>
                  <br />
                  <span class="meta">{confirmedText(contact, timeZone)}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`/cabinet/profile/contacts/new/${kind}`}>{add}</a>
      </p>
    </>
  );
};

const State = ({ contact }: { contact: OwnIdentifier }) => {
  if (contact.main) return <Tag tone="ok">Основной контакт</Tag>;
  return contact.verifiedAt === null ? (
    <Tag tone="wait">{contact.kind === 'phone' ? 'Не подтверждён' : 'Не подтверждена'}</Tag>
  ) : (
    <Tag tone="plain">Запасной</Tag>
  );
};
