import { ApplicationList } from '../../applications/application-list.tsx';
import type { ApplicationRow } from '../../applications/case.ts';
import type { DraftRow } from '../../applications/draft.ts';
import { cardPath, draftPath } from '../../applications/draft-path.ts';
import { serviceTitle } from '../../catalogue/published.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { formatDateTime } from '../../ui/dates.ts';
import { Note } from '../../ui/note.tsx';
import { plural } from '../../ui/plural.ts';

type Props = {
  applications: ApplicationRow[];
  drafts: DraftRow[];
  unread: number;
  documents: number;
  name: string;
  region: RegionProfile;
};

/** First what to do now; then applications, drafts, messages, documents and the profile. */
export function HomePage({ applications, drafts, unread, documents, name, region }: Props) {
  const waiting = applications.filter(row => row.status === 'needs_info');
  const ready = applications.filter(row => row.status === 'ready');
  return (
    <>
      <h1>
        Здравствуйте, <bdi>{name}</bdi>
      </h1>
      <h2>Что сделать сейчас</h2>
      {waiting.map(row => (
        <Note>
          <p>
            <strong>Нужно ваше дополнение.</strong> {serviceTitle(row.slug)}, заявление {row.number}
          </p>
          <p class="acts">
            <a class="button" href={cardPath(row.number, 'answer')}>
              Ответить на запрос
            </a>
          </p>
        </Note>
      ))}
      {ready.map(row => (
        <Note>
          <p>
            <strong>Документ готов.</strong> {serviceTitle(row.slug)}, заявление {row.number}
          </p>
          <p class="acts">
            <a class="button" href={cardPath(row.number)}>
              Открыть заявление
            </a>
          </p>
        </Note>
      ))}
      {waiting.length + ready.length === 0 && <p>Сейчас от вас ничего не нужно.</p>}
      <h2>Заявления</h2>
      {applications.length === 0 ? (
        <p>
          Вы ещё не подавали заявлений. <a href="/services">Выбрать услугу</a>
        </p>
      ) : (
        <>
          <ApplicationList rows={applications.slice(0, 5)} profile={region} heading="h3" />
          <p>
            <a href="/cabinet/applications">Все заявления</a>
          </p>
        </>
      )}
      {drafts.length > 0 && <Drafts drafts={drafts} region={region} />}
      <h2>Сообщения</h2>
      <p>
        <a href="/cabinet/messages">Мои сообщения</a>
        {unread > 0 ? `: ${unread} ${plural(unread, 'новое', 'новых', 'новых')}` : ': новых нет'}
      </p>
      <h2>Документы</h2>
      <p>
        <a href="/cabinet/documents">Мои документы</a>: {documents}
      </p>
      <h2>Профиль</h2>
      <p>
        <a href="/cabinet/profile">Ваши данные</a>: имя, телефон и то, что подставляется в формы
      </p>
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
          <span class="meta">Сохранён {formatDateTime(draft.savedAt, region.timeZone)} · </span>
          <a href={draftPath(draft.id, 'removal')} aria-label={`Удалить черновик: ${serviceTitle(draft.slug)}`}>
            Удалить
          </a>
        </li>
      ))}
    </ul>
  </>
);
