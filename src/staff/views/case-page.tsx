import type { Officer } from '../../accounts/officer.ts';
import { AnswerGroups } from '../../applications/answer-groups.tsx';
import type { OpenedCase } from '../../applications/cases/read-case.ts';
import { SignedBy } from '../../applications/signed-by.tsx';
import { authorWords, channelWords, deliveryWords, signatureWords, statusWords } from '../../applications/texts.ts';
import { fullName } from '../../persons/person-name.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { ErrorSummary } from '../../ui/controls/error-summary.tsx';
import { formatDateTime } from '../../ui/dates.ts';
import { Facts } from '../../ui/facts.tsx';
import { Tag } from '../../ui/tag.tsx';
import { deadlineWords } from '../deadline-words.ts';
import { type RefusedKind, staffStatus } from '../texts.ts';
import type { Typed } from '../typed.ts';
import { CaseActions } from './case-actions.tsx';
import { CaseFiles } from './case-files.tsx';
import { CaseHistory } from './case-history.tsx';
import { CommentForm, type WrongComment } from './comment-form.tsx';
import { EarlierNote } from './earlier-note.tsx';
import { MissedAnswerNote } from './missed-answer-note.tsx';
import { OutsideOrder } from './outside-order.tsx';
import { RefusedNote } from './refused-note.tsx';

/** What the last verb came to, when it was not done. */
export type CaseNotice = { refused?: RefusedKind; typed?: Typed; comment?: WrongComment };

type Props = CaseNotice & {
  opened: OpenedCase;
  officer: Officer;
  /** Colleagues by id. */
  names: Map<string, string>;
  profile: RegionProfile;
  now: number;
  csrf: string;
};

/** All an officer needs to decide: who, what, until when, the answers, the files, what happened. */
export function CasePage({ opened, officer, names, profile, now, csrf, refused, typed, comment }: Props) {
  const { application, service, queue } = opened;
  const { number, version } = application;
  const deadline = queue && deadlineWords(profile, queue, now);
  const office = profile.mfc.find(one => one.code === application.deliveryOffice);
  const assignee = queue?.assigneeId && (names.get(queue.assigneeId) ?? 'другой сотрудник');
  return (
    <>
      {comment && <ErrorSummary errors={[{ target: 'comment', text: comment.error }]} />}
      {refused && <RefusedNote refused={refused} typed={typed} service={service} />}
      <h1>{service.title}</h1>
      <p class="meta">
        Заявление {number} от {formatDateTime(application.submittedAt, profile.timeZone)}
      </p>
      <MissedAnswerNote opened={opened} profile={profile} />
      <CaseActions opened={opened} officer={officer} csrf={csrf} />
      <Facts
        facts={[
          { term: 'Статус', value: <Tag tone={statusWords[application.status].tone}>{staffStatus(application.status)}</Tag> },
          ...(deadline
            ? [
                {
                  term: 'Срок',
                  value: (
                    <span class={deadline.late ? 'late' : undefined}>
                      {[deadline.text, deadline.note].filter(Boolean).join(', ')}
                    </span>
                  ),
                },
                { term: 'Исполнитель', value: assignee ?? 'нет' },
              ]
            : []),
          { term: 'Заявитель', value: <bdi>{fullName(opened.applicant)}</bdi> },
          { term: 'Вход', value: authorWords(application) },
          { term: 'Подпись', value: signatureWords[application.signatureKind] },
          { term: 'Откуда', value: channelWords[application.channel] },
          { term: 'Как получит', value: [deliveryWords[application.delivery].label, office?.name].filter(Boolean).join(': ') },
        ]}
      />
      {opened.signature && (
        <>
          <h2>Подписано электронной подписью (УКЭП)</h2>
          <SignedBy signature={opened.signature} timeZone={profile.timeZone} href={id => `/staff/cases/${number}/files/${id}`} />
        </>
      )}
      <OutsideOrder opened={opened} profile={profile} />
      {opened.earlier && <EarlierNote earlier={opened.earlier} corrects={application.corrects} mine={officer.department} />}
      <h2>Ответы</h2>
      <AnswerGroups rows={opened.rows} heading="h3" />
      <h2>Файлы</h2>
      <CaseFiles files={opened.files} service={service} href={id => `/staff/cases/${number}/files/${id}`} />
      <h2>История</h2>
      <CaseHistory opened={opened} names={names} profile={profile} />
      <h2>Написать комментарий</h2>
      <CommentForm number={number} seen={version} csrf={csrf} wrong={comment} />
    </>
  );
}
