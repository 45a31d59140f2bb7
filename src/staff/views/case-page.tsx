import type { Officer } from '../../accounts/officer.ts';
import type { OpenedCase } from '../../applications/read-case.ts';
import { channelWords, deliveryWords, statusWords } from '../../applications/texts.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { formatDateTime } from '../../ui/dates.ts';
import { Facts } from '../../ui/facts.tsx';
import { Note } from '../../ui/note.tsx';
import { Tag } from '../../ui/tag.tsx';
import { deadlineWords } from '../deadline-words.ts';
import { type RefusedKind, refusedWords } from '../texts.ts';
import { CommentForm } from './action-forms.tsx';
import { CaseActions } from './case-actions.tsx';
import { CaseFiles } from './case-files.tsx';
import { CaseHistory } from './case-history.tsx';
import { staffStatus } from './queue-page.tsx';

type Props = {
  opened: OpenedCase;
  officer: Officer;
  /** The one who holds the case, by name; null when nobody does. */
  assignee: string | null;
  profile: RegionProfile;
  now: number;
  csrf: string;
  refused?: RefusedKind;
  /** What the officer had typed when the verb was refused: kept to be copied. */
  typed?: string;
  commentError?: string;
};

/** All an officer needs to decide: who, what, until when, the answers, the files, what happened. */
export function CasePage({ opened, officer, assignee, profile, now, csrf, refused, typed, commentError }: Props) {
  const { application, service, queue } = opened;
  const { family, given, patronymic } = opened.applicant;
  const late = queue && deadlineWords(profile, queue, now);
  const office = profile.mfc.find(one => one.code === application.deliveryOffice);
  return (
    <>
      {refused && (
        <Note status>
          <p>
            <strong>{refusedWords[refused]}</strong>
          </p>
          {typed && (
            <p>
              Ваш текст не пропал: <q>{typed}</q>
            </p>
          )}
        </Note>
      )}
      <h1>{service.title}</h1>
      <p class="meta">
        Заявление {application.number} от {formatDateTime(application.submittedAt, profile.timeZone)}
      </p>
      <CaseActions opened={opened} officer={officer} csrf={csrf} />
      <Facts
        facts={[
          { term: 'Статус', value: <Tag tone={statusWords[application.status].tone}>{staffStatus(application.status)}</Tag> },
          ...(late ? [{ term: 'Срок решения', value: <span class={late.late ? 'late' : undefined}>{late.text}</span> }] : []),
          { term: 'Исполнитель', value: assignee ?? 'нет' },
          {
            term: 'Заявитель',
            value: <bdi>{[family, given, patronymic].filter(Boolean).join(' ')}</bdi>,
          },
          { term: 'Откуда', value: channelWords[application.channel] },
          { term: 'Как получит', value: [deliveryWords[application.delivery].label, office?.name].filter(Boolean).join(': ') },
        ]}
      />
      <h2>Ответы</h2>
      <AnswerGroups rows={opened.rows} />
      <h2>Файлы</h2>
      <CaseFiles files={opened.files} service={service} href={id => `/staff/cases/${application.number}/files/${id}`} />
      <h2>История</h2>
      <CaseHistory history={opened.history} service={service} profile={profile} />
      <h2>Написать комментарий</h2>
      <CommentForm number={application.number} csrf={csrf} error={commentError} />
    </>
  );
}

/** Answers under the titles of their pages. */
export function AnswerGroups({ rows }: { rows: OpenedCase['rows'] }) {
  const headings = [...new Set(rows.map(row => row.heading))];
  return (
    <>
      {headings.map(heading => (
        <>
          <h3>{heading}</h3>
          <Facts
            facts={rows.filter(row => row.heading === heading).map(row => ({ term: row.label, value: <bdi>{row.text}</bdi> }))}
          />
        </>
      ))}
    </>
  );
}
