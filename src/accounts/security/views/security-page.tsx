import { Note } from '../../../ui/note.tsx';

/** One thing that guards an account: where it is changed, and how it stands. */
export type SecurityLine = { href: string; title: string; state: string };

type Props = { lines: SecurityLine[]; staff: boolean; done?: string; recovered: boolean };

/** What one enters with and what guards it: a line each, with its state. */
export const SecurityPage = ({ lines, staff, done, recovered }: Props) => (
  <>
    {done && (
      <Note status>
        <p>{done}</p>
      </Note>
    )}
    <h1>Вход и безопасность</h1>
    {recovered && <Checklist />}
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
const Checklist = () => (
  <>
    <h2>Чтобы не потерять доступ снова</h2>
    <ul>
      <li>
        Проверьте телефон и почту: <a href="/cabinet/profile">Профиль</a>. С двумя контактами вернуться проще.
      </li>
      <li>Проверьте второй шаг и запасные коды: они ниже.</li>
      <li>Пусть пароль помнит браузер или телефон.</li>
    </ul>
  </>
);
