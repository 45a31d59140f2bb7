import { PostForm } from '../../../ui/controls/post-form.tsx';
import { dateAt, formatDate } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import { counted, plural } from '../../../ui/plural.ts';

type FactorsProps = {
  title: string;
  home: string;
  csrf: string;
  staff: boolean;
  app: { createdAt: number } | null;
  codesLeft: number;
  phone: boolean;
  email: boolean;
  done?: string;
  /** Where the person was going when a spare code let them in. */
  after?: string;
  timeZone: string;
};

const leftWords = (left: number) =>
  left === 0
    ? 'Запасных кодов нет.'
    : `${plural(left, 'Остался', 'Осталось', 'Осталось')} ${counted(left, 'запасной код', 'запасных кода', 'запасных кодов')}.`;

/** What is asked after the password, from the strongest to the weakest. */
export const FactorsPage = ({ title, home, csrf, app, codesLeft, phone, email, ...props }: FactorsProps) => (
  <>
    {props.done && (
      <Note status>
        <p>{props.done}</p>
      </Note>
    )}
    {props.after !== undefined && (
      <Note status>
        <p>Вы ввели запасной код, больше он не подойдёт. {leftWords(codesLeft)}</p>
        <p>
          <a href={props.after}>Продолжить</a>
        </p>
      </Note>
    )}
    <h1>{title}</h1>
    <p>После пароля мы просим код. Так в кабинет не войдёт тот, кто узнал пароль.</p>
    <h2>Приложение с кодами</h2>
    {app ? (
      <>
        <p>Подключено {formatDate(dateAt(app.createdAt, props.timeZone))} Код в нём есть и без связи.</p>
        <PostForm action={`${home}/app/removal`} csrf={csrf}>
          <button type="submit" class="quiet">
            Убрать приложение
          </button>
        </PostForm>
      </>
    ) : (
      <>
        <p>Надёжнее сообщений: код виден только на вашем телефоне, связь не нужна.</p>
        <p>
          <a class="button" href={`${home}/app`}>
            Подключить приложение
          </a>
        </p>
      </>
    )}
    <h2>Запасные коды</h2>
    <p>Выручат, если телефона нет под рукой. Каждый код подходит один раз. {leftWords(codesLeft)}</p>
    <PostForm action={`${home}/codes`} csrf={csrf}>
      <button type="submit" class="quiet">
        Получить 10 новых кодов
      </button>
    </PostForm>
    {codesLeft > 0 && <p class="hint">Прежние коды тогда перестанут действовать.</p>}
    <h2>Код в SMS</h2>
    <p>{phone ? 'Приходит на подтверждённый телефон.' : 'Недоступен: телефон не подтверждён.'}</p>
    {!props.staff && (
      <>
        <h2>Код на почту</h2>
        <p>
          {email ? 'Приходит на подтверждённую почту. ' : app ? 'Не присылаем, пока подключено приложение. ' : 'Недоступен. '}
          Это самый слабый способ: почту взламывают чаще, чем крадут телефон.
        </p>
      </>
    )}
  </>
);
