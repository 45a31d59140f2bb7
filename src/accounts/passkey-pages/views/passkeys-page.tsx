import { PostForm } from '../../../ui/controls/post-form.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import { dateAt, formatDate } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';

export type PasskeyLine = { id: string; name: string; createdAt: number; lastUsedAt: number | null };

type PasskeysProps = {
  title: string;
  home: string;
  csrf: string;
  keys: PasskeyLine[];
  done?: string;
  /** Where the person was going before they added a key, or ''. */
  next: string;
  timeZone: string;
};

/** The keys of one's devices, each with its name. */
export const PasskeysPage = ({ title, home, csrf, keys, done, next, timeZone }: PasskeysProps) => (
  <>
    {done && (
      <Note status>
        <p>{done}</p>
        {next && (
          <p>
            <a href={next}>Продолжить работу</a>
          </p>
        )}
      </Note>
    )}
    <h1>{title}</h1>
    <p>Ключ хранит ваш телефон или компьютер. Он заменяет и пароль, и код, и его нельзя выманить обманом.</p>
    <p>
      <a class="button" href={`${home}/new`}>
        Добавить ключ
      </a>
    </p>
    {keys.length === 0 && <p>Ключей пока нет.</p>}
    {keys.map(({ id, name, createdAt, lastUsedAt }) => (
      <>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <p class="meta">
          Добавлен {formatDate(dateAt(createdAt, timeZone))}{' '}
          {lastUsedAt === null ? 'Им ещё не входили.' : `Последний раз использован ${formatDate(dateAt(lastUsedAt, timeZone))}`}
        </p>
        <PostForm action={`${home}/${id}/name`} csrf={csrf}>
          <TextInput id={`name-${id}`} name="name" label={`Название ключа «${name}»`} value={name} />
          <div class="acts">
            <button type="submit" class="quiet" aria-label={`Переименовать «${name}»`}>
              Переименовать
            </button>
          </div>
        </PostForm>
        <PostForm action={`${home}/${id}/removal`} csrf={csrf}>
          <div class="acts">
            <button type="submit" class="quiet" aria-label={`Убрать «${name}»`}>
              Убрать
            </button>
          </div>
        </PostForm>
      </>
    ))}
  </>
);
