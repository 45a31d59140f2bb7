import { ApplicationList } from '../../applications/cards/application-list.tsx';
import type { ApplicationRow } from '../../applications/cases/case.ts';
import type { DraftRow } from '../../applications/drafts/draft.ts';
import { draftPath } from '../../applications/drafts/draft-path.ts';
import { serviceTitle } from '../../catalogue/published.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { dateAt, formatDate, formatDateTime } from '../../ui/dates.ts';
import { Note } from '../../ui/note.tsx';
import { plural } from '../../ui/plural.ts';
import type { Hint } from '../hints.ts';
import type { NextStep as Step } from '../next-steps.ts';
import { Hints } from './hints.tsx';
import { NextStep } from './next-step.tsx';

type Props = {
  steps: Step[];
  /** The newest few. */
  applications: ApplicationRow[];
  drafts: DraftRow[];
  /** Null where the person has not agreed to be told. */
  hints: Hint[] | null;
  unread: number;
  documents: number;
  name: string;
  region: RegionProfile;
  csrf: string;
  /** What was just done to a draft: `kept`, `both` windows together, an answer left `open`, `removed`. */
  draft?: string;
  /** What has become of a way in. */
  wayIn?: string | undefined;
};

const draftWords: Record<string, string> = {
  kept: 'Черновик сохранён, файлы и ответы на месте, даже незаконченные. Вернитесь к нему, когда удобно: он ниже.',
  both: 'Черновик сохранён. Одну страницу вы меняли в двух окнах: мы сохранили и те ответы, и эти. Он ниже.',
  open: 'Черновик сохранён. На одной странице вы ответили по-разному в двух окнах. Оба ответа на месте: выберите нужный, когда вернётесь.',
  removed: 'Черновик удалён.',
};

/** First what to do now; then drafts, applications, messages, documents and the profile. */
export function HomePage({
  steps,
  applications,
  drafts,
  hints,
  unread,
  documents,
  name,
  region,
  csrf,
  draft = '',
  wayIn,
}: Props) {
  const done = draftWords[draft] ?? wayIn;
  return (
    <>
      {done && (
        <Note status>
          <p>{done}</p>
        </Note>
      )}
      <h1>
        Здравствуйте, <bdi>{name}</bdi>
      </h1>
      <h2>Что сделать сейчас</h2>
      {steps.map(step => (
        <NextStep step={step} region={region} csrf={csrf} />
      ))}
      {steps.length === 0 && (
        <p>{drafts.length > 0 ? 'Продолжите черновик, когда удобно: он ниже.' : 'Сейчас от вас ничего не нужно.'}</p>
      )}
      {drafts.length > 0 && <Drafts drafts={drafts} region={region} />}
      <h2>Заявления</h2>
      {applications.length === 0 ? (
        <p>
          Вы ещё не подавали заявлений. <a href="/services">Выбрать услугу</a>
        </p>
      ) : (
        <>
          <ApplicationList rows={applications} profile={region} heading="h3" />
          <p>
            <a href="/cabinet/applications">Все заявления</a>
          </p>
        </>
      )}
      {hints && <Hints hints={hints} csrf={csrf} />}
      <ul class="grid">
        <li>
          <h2>Сообщения</h2>
          <a href="/cabinet/messages">Мои сообщения</a>
          {unread > 0 ? `: ${unread} ${plural(unread, 'новое', 'новых', 'новых')}` : ': новых нет'}
        </li>
        <li>
          <h2>Документы</h2>
          <a href="/cabinet/documents">Мои документы</a>: {documents}
        </li>
        <li>
          <h2>Профиль</h2>
          <ul>
            <li>
              <a href="/cabinet/profile">Ваши данные</a>: имя, телефон и то, что подставляется в формы
            </li>
            <li>
              <a href="/cabinet/security">Вход и безопасность</a>: пароль и где вы вошли
            </li>
            {!hints && (
              <li>
                <a href="/cabinet/profile/consents">Включить подсказки</a>: услуги, которые могут пригодиться
              </li>
            )}
            <li>
              <a href="/cabinet/identity">Подтверждение личности</a>
            </li>
          </ul>
        </li>
      </ul>
    </>
  );
}

const Drafts = ({ drafts, region }: { drafts: DraftRow[]; region: RegionProfile }) => (
  <>
    <h2>Черновики</h2>
    <ul class="list">
      {drafts.map(draft => (
        <li>
          <h3>
            <a href={draftPath(draft.id)}>{serviceTitle(draft.slug)}</a>
          </h3>
          <span class="meta">
            Сохранён {formatDateTime(draft.savedAt, region.timeZone)}. Хранится до{' '}
            {formatDate(dateAt(draft.expiresAt, region.timeZone))}{' '}
          </span>
          <a href={draftPath(draft.id, 'print')} aria-label={`Распечатать и отнести в МФЦ: ${serviceTitle(draft.slug)}`}>
            Распечатать и отнести в МФЦ
          </a>{' '}
          <a href={draftPath(draft.id, 'removal')} aria-label={`Удалить черновик: ${serviceTitle(draft.slug)}`}>
            Удалить
          </a>
        </li>
      ))}
    </ul>
  </>
);
