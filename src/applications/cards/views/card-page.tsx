import type { RegionProfile } from '../../../region/profile.ts';
import { localDate } from '../../../region/zone.ts';
import { formatDate, formatTime } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import { AnswerGroups } from '../../answer-groups.tsx';
import { isOpen, type Status } from '../../application.ts';
import { cardPath } from '../../card-path.ts';
import type { FollowUps } from '../../cases/follow-ups.ts';
import type { OpenedCase } from '../../cases/read-case.ts';
import { SignedBy } from '../../signed-by.tsx';
import { statusLabel } from '../../texts.ts';
import type { StatusLinks } from '../status-link.ts';
import { AskedNote } from './asked-note.tsx';
import { CancelledNote } from './cancelled-note.tsx';
import { CardDocuments } from './card-documents.tsx';
import { CardHistory } from './card-history.tsx';
import { CardStatus } from './card-status.tsx';
import { DueNote } from './due-note.tsx';
import { EarlierLine } from './earlier-line.tsx';
import { MissedAnswerNote } from './missed-answer-note.tsx';
import { OutsideNote } from './outside-note.tsx';
import { OverdueNote } from './overdue-note.tsx';
import { type ByItself, type Checked, RefreshStatus } from './refresh-status.tsx';
import { RefusalNote } from './refusal-note.tsx';
import { WithoutSignIn } from './without-sign-in.tsx';

type Props = {
  opened: OpenedCase;
  /** What its owner has made of it since. */
  followUps: FollowUps;
  profile: RegionProfile;
  now: number;
  links: StatusLinks;
  csrf: string;
  /** What «Обновить статус» found. */
  checked: Checked;
  byItself: ByItself;
  /** The action came too late: the status had changed. */
  late: boolean;
};

/** Nothing new is awaited of these by itself. */
const ENDED: Status[] = ['refused', 'intake_refused', 'withdrawn', 'expired', 'issued'];

/** One application as its owner sees it: first what to do now. */
export function CardPage({ opened, followUps, profile, now, links, csrf, checked, byItself, late }: Props) {
  const { application, service } = opened;
  const { number, status } = application;
  return (
    <>
      {late && (
        <Note status>
          <p>
            <strong>Уже нельзя: статус заявления изменился.</strong> Ниже заявление как оно есть сейчас.
          </p>
        </Note>
      )}
      <h1>{service.title}</h1>
      <p class="meta">
        Заявление {number} от {formatDate(localDate(profile.timeZone, application.submittedAt))}
        <EarlierLine application={application} />
      </p>
      <div id="card">
        <ToDo opened={opened} profile={profile} />
        {opened.last?.kind === 'answer' && isOpen(status) && (
          <Note>
            <p>
              <strong>Ответ отправлен.</strong> Сотрудник проверит его. О решении мы напишем.
            </p>
          </Note>
        )}
        <MissedAnswerNote subject={opened} profile={profile} />
        <OverdueNote subject={opened} profile={profile} now={now} />
        <RefusalNote opened={opened} followUps={followUps} csrf={csrf} />
        <CancelledNote opened={opened} profile={profile} />
        <div class="two">
          <div>
            <h2>Где оно сейчас</h2>
            <CardStatus opened={opened} profile={profile} />
            <RefreshStatus
              number={number}
              version={application.version}
              label={statusLabel(status, service)}
              time={formatTime(now, profile.timeZone)}
              checked={checked}
              byItself={byItself}
              ended={ENDED.includes(status)}
            />
            <OutsideNote opened={opened} profile={profile} />
          </div>
          <div>
            <DueNote opened={opened} profile={profile} now={now} />
            <h2>Документы</h2>
            <CardDocuments opened={opened} />
          </div>
        </div>
        <h2>История</h2>
        <CardHistory opened={opened} profile={profile} />
      </div>
      <details>
        <summary>Что вы написали</summary>
        <AnswerGroups rows={opened.rows} heading="h2" />
      </details>
      {opened.signature && (
        <details>
          <summary>Подписано электронной подписью</summary>
          <SignedBy signature={opened.signature} timeZone={profile.timeZone} href={id => cardPath(number, `files/${id}`)} />
        </details>
      )}
      <details>
        <summary>Статус без входа и календарь</summary>
        <WithoutSignIn links={links} />
      </details>
      <ul class="acts">
        <li>
          <a href={cardPath(number, 'receipt')}>Расписка о приёме</a>
        </li>
        {isOpen(status) && (
          <li>
            <a href={cardPath(number, 'documents')}>Добавить документ</a>
          </li>
        )}
        {application.action !== 'correct' && (
          <li>
            <a href={cardPath(number, 'again')}>
              {followUps.drafts.some(draft => draft.fixes === null) ? 'Продолжить новое заявление' : 'Подать ещё раз'}
            </a>
          </li>
        )}
        {isOpen(status) && (
          <li>
            <a href={cardPath(number, 'withdrawal')}>Отозвать заявление</a>
          </li>
        )}
      </ul>
    </>
  );
}

/** What the person must do now, with the button in it; or that there is nothing to do. */
function ToDo({ opened, profile }: Pick<Props, 'opened' | 'profile'>) {
  const { application, request, documents } = opened;
  if (request)
    return (
      <AskedNote opened={opened} profile={profile}>
        <p class="acts">
          <a class="button" href={cardPath(application.number, 'answer')}>
            Ответить на запрос
          </a>
        </p>
      </AskedNote>
    );
  const result = documents.findLast(document => document.kind === 'approval');
  if (result?.status === 'valid' && (application.status === 'ready' || application.status === 'issued'))
    return (
      <Note>
        <p>
          <strong>Документ готов.</strong>
        </p>
        <p class="acts">
          <a class="button" href={`/cabinet/documents/${result.id}`}>
            Открыть документ
          </a>
        </p>
      </Note>
    );
  return null;
}
