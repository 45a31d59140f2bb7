import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { Facts } from '../../../ui/facts.tsx';
import type { Named } from '../arrival.ts';
import type { Pending } from '../pending.ts';

const wayNames: Record<Named['way'], { whence: string; what: string }> = {
  esia: { whence: 'На Госуслугах', what: 'вход через Госуслуги' },
  signature: { whence: 'В сертификате', what: 'вход с электронной подписью' },
};

const found: Record<'snils' | 'phone', string> = {
  snils: 'На портале уже есть кабинет, где записан ваш СНИЛС.',
  phone: 'На портале уже есть кабинет с вашим телефоном.',
};

type AskedProps = { by: 'snils' | 'phone'; way: Named['way']; phone: string | null; csrf: string };

/** «Это ваш кабинет?» to somebody who is not signed in: they prove it by entering that cabinet. */
export const AskedPage = ({ by, way, phone, csrf }: AskedProps) => (
  <>
    <h1>Это ваш кабинет?</h1>
    <p>{found[by]}</p>
    {phone && <Facts facts={[{ term: 'Телефон кабинета', value: phone }]} />}
    <p>
      Если он ваш, войдите в него как обычно: с паролем и кодом. Потом мы подключим к нему {wayNames[way].what}. Заявления и
      черновики останутся на месте.
    </p>
    <p>Если кабинет не ваш, заведём новый. В чужой кабинет без пароля и кода не войти.</p>
    <p class="acts">
      <a class="button" href="/sign-in?next=/cabinet/joining">
        Да, войти в этот кабинет
      </a>
    </p>
    <PostForm action="/sign-in/joining" csrf={csrf}>
      <div class="acts">
        <button type="submit" class="quiet">
          Нет, завести новый
        </button>
      </div>
    </PostForm>
  </>
);

type ConfirmProps = { pending: Pending; rows: { term: string; before: string; after: string }[]; csrf: string };

/** The same to somebody who is in: what will be joined, what of the profile changes, what stays. */
export function ConfirmPage({ pending, rows, csrf }: ConfirmProps) {
  const { whence, what } = wayNames[pending.arrival.named.way];
  return (
    <>
      <h1>Подключить {what} к этому кабинету?</h1>
      <p>Потом вы сможете входить и так, и как раньше. Заявления, черновики и сообщения останутся на месте.</p>
      {rows.length > 0 && (
        <>
          <h2>Что изменится в профиле</h2>
          <Facts
            facts={rows.map(({ term, before, after }) => ({
              term,
              value: (
                <>
                  <bdi>{after}</bdi>{' '}
                  <span class="meta">
                    ({whence}. Сейчас: <bdi>{before || 'не указано'}</bdi>)
                  </span>
                </>
              ),
            }))}
          />
        </>
      )}
      <PostForm action="/cabinet/joining" csrf={csrf}>
        <SubmitRow label="Подключить">
          <a class="button quiet" href={pending.arrival.next}>
            Не подключать
          </a>
        </SubmitRow>
      </PostForm>
    </>
  );
}
