import { formatSnils } from '../../../forms/identifiers/snils.ts';
import { fullName } from '../../../persons/person-name.ts';
import { localDate } from '../../../region/zone.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { formatDate } from '../../../ui/dates.ts';
import { Facts } from '../../../ui/facts.tsx';
import { Note } from '../../../ui/note.tsx';
import { NeedsNoConsent } from '../../views/needs-no-consent.tsx';
import type { Offer } from '../offer.ts';

type Props = { action: string; again: string; csrf: string; offer: Offer; sealed: string; timeZone: string };

export const offerTitle = ({ accountId }: Offer): string =>
  accountId === null ? 'Новый кабинет' : 'Подпись для вашего кабинета';

/** Whom the certificate names, and what will be made of it: nothing is done before the button. */
export const OfferPage = ({ action, again, csrf, offer, sealed, timeZone }: Props) => {
  const { person, certificate, accountId, claimed, next } = offer;
  return (
    <>
      <h1>{offerTitle(offer)}</h1>
      <p>
        {accountId === null
          ? 'Подпись верна. Кабинета с этим СНИЛС пока нет. Создадим его с данными из сертификата.'
          : 'Подпись верна. С ней можно будет входить в ваш кабинет. Имя, СНИЛС и ИНН в профиле возьмём из сертификата.'}
      </p>
      {accountId === null && claimed && (
        <Note>
          <p>
            <strong>Возможно, кабинет у вас уже есть:</strong> в одном из них указан этот СНИЛС. Войдите в него и присоедините
            подпись.
          </p>
        </Note>
      )}
      <Facts
        facts={[
          { term: 'Кто подписал', value: <bdi>{fullName(person)}</bdi> },
          { term: 'СНИЛС', value: formatSnils(person.snils) },
          ...(person.inn ? [{ term: 'ИНН', value: person.inn }] : []),
          { term: 'Сертификат выдал', value: <bdi>{certificate.issuer}</bdi> },
          { term: 'Действует до', value: formatDate(localDate(timeZone, certificate.notAfter)) },
        ]}
      />
      <PostForm action={action} csrf={csrf}>
        <input type="hidden" name="offer" value={sealed} />
        {accountId === null ? <NeedsNoConsent /> : <p>Мы напишем вам об этом по всем вашим контактам.</p>}
        <SubmitRow label={accountId === null ? 'Создать кабинет' : 'Присоединить подпись'}>
          {accountId === null ? (
            <a href={`/sign-in?${new URLSearchParams({ next: `${again}?${new URLSearchParams({ next })}` })}`}>
              У меня уже есть кабинет
            </a>
          ) : (
            <a href={next}>Не присоединять</a>
          )}
        </SubmitRow>
      </PostForm>
      {accountId === null && (
        <p>Если кабинет уже есть, войдите в него по паролю. Потом подпишите файл ещё раз, и подпись присоединится к нему.</p>
      )}
    </>
  );
};
