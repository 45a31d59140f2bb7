import { Note } from '../../../ui/note.tsx';
import { type RemovedWay, removedWays } from '../../removed-ways.ts';

/** One thing that guards an account: where it is changed, and how it stands. */
export type SecurityLine = { href: string; title: string; state: string };

type Props = {
  lines: SecurityLine[];
  staff: boolean;
  done?: string;
  recovered: boolean;
  /** They came back saying that their mailbox is lost. */
  lostEmail: boolean;
  /** What a cabinet that a passport gave back has lost; null when none was. */
  removed: RemovedWay[] | null;
};

/** What one enters with and what guards it: a line each, with its state. */
export const SecurityPage = ({ lines, staff, done, recovered, lostEmail, removed }: Props) => (
  <>
    {done && (
      <Note status>
        <p>{done}</p>
      </Note>
    )}
    <h1>Вход и безопасность</h1>
    {recovered && <Checklist lostEmail={lostEmail} />}
    {removed && <SetUpAnew removed={removed} />}
    <p>{staff ? 'Чем вы входите на рабочее место и где вошли.' : 'Чем вы входите в кабинет и где вошли.'}</p>
    <ul class="list">
      {lines.map(({ href, title, state }) => (
        <li>
          <h2>
            <a href={href}>{title}</a>
          </h2>
          <p>{state}</p>
        </li>
      ))}
    </ul>
  </>
);

/** So that it does not happen again. */
const Checklist = ({ lostEmail }: Pick<Props, 'lostEmail'>) => (
  <>
    <h2>Чтобы не потерять доступ снова</h2>
    <ul>
      {lostEmail && (
        <li>
          Почта, к которой нет доступа, всё ещё открывает кабинет. <a href="/cabinet/profile/contacts">Смените или уберите её</a>.
        </li>
      )}
      <li>
        Проверьте телефон и почту: <a href="/cabinet/profile">Профиль</a>. С двумя контактами вернуться проще.
      </li>
      <li>Проверьте второй шаг и запасные коды: они ниже.</li>
      <li>Пусть пароль помнит браузер или телефон.</li>
    </ul>
  </>
);

/** A passport leaves only what its person has just shown: the rest may have been a stranger's. */
const SetUpAnew = ({ removed }: { removed: RemovedWay[] }) => (
  <>
    {removed.length > 0 && (
      <>
        <h2>Что мы убрали</h2>
        <p>Это могло быть чужим, поэтому больше не открывает кабинет:</p>
        <ul>
          {removed.map(way => (
            <li>{removedWays[way]}</li>
          ))}
        </ul>
      </>
    )}
    <h2>Что сделать теперь</h2>
    <ul>
      <li>
        Добавьте почту и посмотрите, верны ли данные: <a href="/cabinet/profile">Профиль</a>.
      </li>
      <li>Если входили ключом, приложением или запасными кодами, добавьте их снова: они ниже.</li>
      <li>Заявления, черновики и документы на месте. Посмотрите, нет ли среди них чужих.</li>
    </ul>
  </>
);
