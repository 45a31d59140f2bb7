import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { dateAt, formatDate } from '../../../ui/dates.ts';
import { Facts } from '../../../ui/facts.tsx';
import { Note } from '../../../ui/note.tsx';
import type { esiaLinks } from '../../esia-schema.ts';
import type { ChangeRow } from '../../joining/change-rows.ts';

type Props = {
  link: typeof esiaLinks.$inferSelect | null;
  /** What ESIA tells otherwise than the profile has it. */
  rows: ChangeRow[];
  /** Whether the cabinet would still be entered without ESIA. */
  otherWay: boolean;
  refused: boolean;
  /** What was just done. */
  done: string | undefined;
  csrf: string;
  timeZone: string;
};

/** The way through ESIA among one's own. */
export const OwnEsiaPage = ({ link, ...props }: Props) => (
  <>
    {props.done && (
      <Note status>
        <p>{props.done}</p>
      </Note>
    )}
    {link ? <Joined link={link} {...props} /> : <NotJoined />}
  </>
);

const NotJoined = () => (
  <>
    <h1>Госуслуги не подключены</h1>
    <p>Подключите их, и войти можно будет без пароля. Данные с Госуслуг не придётся вводить в заявлениях.</p>
    <p class="acts">
      <a class="button" href="/sign-in/esia?next=/cabinet/security/esia">
        Подключить Госуслуги
      </a>
    </p>
  </>
);

const Joined = ({ link, rows, otherWay, refused, csrf, timeZone }: Props & { link: NonNullable<Props['link']> }) => (
  <>
    {refused && (
      <Note status>
        <p>
          <strong>Госуслуги пока не отключить.</strong> Другого входа в кабинет у вас нет: нужен пароль с подтверждённым телефоном
          или ключ входа.
        </p>
      </Note>
    )}
    <h1>Госуслуги подключены</h1>
    <Facts
      facts={[
        { term: 'Подключены', value: formatDate(dateAt(link.linkedAt, timeZone)) },
        { term: 'Запись на Госуслугах', value: link.confirmed ? 'подтверждённая' : 'упрощённая' },
        { term: 'Данные получены', value: formatDate(dateAt(link.toldAt, timeZone)) },
      ]}
    />
    {rows.length > 0 && (
      <>
        <h2>На Госуслугах указано иначе</h2>
        <Facts
          facts={rows.map(({ term, before, after }) => ({
            term,
            value: (
              <>
                <bdi>{after}</bdi>{' '}
                <span class="meta">
                  (в профиле: <bdi>{before || 'не указано'}</bdi>)
                </span>
              </>
            ),
          }))}
        />
        <p>Мы не меняем то, что вы ввели сами. Если на Госуслугах верно, возьмите данные оттуда.</p>
        <PostForm action="/cabinet/security/esia/values" csrf={csrf}>
          <SubmitRow label="Взять с Госуслуг" />
        </PostForm>
      </>
    )}
    <h2>Отключить</h2>
    <p>Заявления и данные профиля останутся. Войти через Госуслуги в этот кабинет будет нельзя, пока не подключите снова.</p>
    {otherWay ? (
      <PostForm action="/cabinet/security/esia/removal" csrf={csrf}>
        <div class="acts">
          <button type="submit" class="quiet">
            Отключить Госуслуги
          </button>
        </div>
      </PostForm>
    ) : (
      <p>
        Сначала <a href="/cabinet/security/password">придумайте пароль</a> и подтвердите телефон или добавьте{' '}
        <a href="/cabinet/security/passkeys">ключ входа</a>: иначе войти будет нечем.
      </p>
    )}
  </>
);
