import { fileSize } from '../../../files/texts.ts';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { dateAt, formatDate, formatDateTime } from '../../../ui/dates.ts';
import { type Fact, Facts } from '../../../ui/facts.tsx';
import { counted } from '../../../ui/plural.ts';
import type { Deed } from '../../late-posts/deeds.ts';
import type { LatePost } from '../../late-posts/find-late-posts.ts';
import { otherAnswers, ownWords } from '../texts.ts';

type Props = {
  posts: LatePost[];
  deedOf: (post: LatePost) => Deed | null;
  base: string;
  next: string;
  csrf: string;
  timeZone: string;
};

export const NOTHING = 'Неотправленного нет';
export const WAITS = 'Сохранено, но не отправлено';

/** What came too late: shown to its own person, who decides. */
export function LatePostsPage({ posts, deedOf, base, next, csrf, timeZone }: Props) {
  return (
    <>
      <h1>{posts.length === 0 ? NOTHING : WAITS}</h1>
      {posts.length > 0 && (
        <p>
          Вы отправили форму, когда сеанс уже закончился. Мы сохранили её и ничего не изменили. Решите, отправить ли её теперь.
        </p>
      )}
      {posts.map(post => (
        <Kept post={post} deed={deedOf(post)} base={base} csrf={csrf} timeZone={timeZone} />
      ))}
      <p>
        <a href={next}>{posts.length === 0 ? 'Продолжить работу' : 'Решить позже'}</a>
      </p>
    </>
  );
}

function Kept({
  post,
  deed,
  base,
  csrf,
  timeZone,
}: Pick<Props, 'base' | 'csrf' | 'timeZone'> & { post: LatePost; deed: Deed | null }) {
  const { id, form, createdAt, expiresAt } = post;
  const words = ownWords(form.fields);
  const more = otherAnswers(form.fields);
  const rest = more > 0 && counted(more, 'ответ', 'ответа', 'ответов');
  const written = rest ? [...words, words.length > 0 ? `и ещё ${rest}` : rest] : words;
  const facts: Fact[] = [
    { term: 'Вы нажали кнопку', value: formatDateTime(createdAt, timeZone) },
    ...(written.length > 0 ? [{ term: 'Вы написали', value: <List items={written} /> }] : []),
    ...(form.files.length > 0
      ? [{ term: 'Вы приложили', value: <List items={form.files.map(({ name, size }) => `${name}, ${fileSize(size)}`)} /> }]
      : []),
    ...(form.lost.length > 0
      ? [{ term: 'Не сохранилось', value: <List items={form.lost.map(({ name, why }) => `${name}. ${why}`)} /> }]
      : []),
    { term: 'Храним до', value: formatDate(dateAt(expiresAt, timeZone)) },
  ];
  return (
    <>
      <h2>{deed?.heading ?? 'Форма'}</h2>
      <Facts facts={facts} />
      <PostForm action={`${base}/${id}/sending`} csrf={csrf}>
        <SubmitRow label={deed?.press ?? 'Отправить форму'}>
          <button type="submit" class="quiet" formaction={`${base}/${id}/removal`}>
            Удалить, не отправлять
          </button>
        </SubmitRow>
      </PostForm>
    </>
  );
}

const List = ({ items }: { items: string[] }) => (
  <ul>
    {items.map(item => (
      <li>{item}</li>
    ))}
  </ul>
);
