import { now } from '../../platform/clock.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { isOpen, type Status, type Verb } from '../application.ts';
import type { ApplicationRow, Case } from './case.ts';
import { firstSort } from './registration.ts';

/** What the line is made of: no name, no service, nothing about the person. */
export type Standing = Pick<ApplicationRow, 'number' | 'status' | 'submittedAt' | 'dueAt'> & {
  /** The last day to answer a request (ms), while one waits. */
  waitUntil?: number | null;
  /** What was done last. */
  last?: Verb | 'submit';
};

/** Where an application stands, in one SMS: 70 characters with a line end. The text of `/s/<number>` and the subject of every notice. */
export function statusLine(profile: RegionProfile, standing: Standing, at = now()): string {
  const day = (instant: number) => localDate(profile.timeZone, instant).split('-').reverse().join('.');
  const { number, status, dueAt } = standing;
  const due = status === 'submitted' ? firstSort(profile, standing.submittedAt) : dueAt;
  if (isOpen(status) && status !== 'needs_info' && due !== null && due < at)
    return status === 'submitted'
      ? `Заявление ${number}: срок регистрации прошёл ${day(due)}`
      : `Заявление ${number}: срок прошёл ${day(due)}, решения нет`;
  const until = (words: string) => (due === null ? '' : `${words} ${day(due)}`);
  return `Заявление ${number}${afterDeed(standing, until) ?? inStatus(standing, until, day)}`;
}

/** What was done last says more than the status, until something else is done. */
function afterDeed({ status, last }: Standing, until: (words: string) => string): string | undefined {
  if (last === 'pass') return ' передано другому ведомству';
  if (status !== 'checking' && status !== 'in_review') return undefined;
  if (last === 'answer') return `: ответ получен${until(', решение до')}`;
  if (last === 'stop-waiting') return `: ответ не пришёл${until(', решение до')}`;
  return last === 'accept-documents' ? `: документы в порядке${until(', срок')}` : undefined;
}

function inStatus(standing: Standing, until: (words: string) => string, day: (instant: number) => string): string {
  const words: Record<Status, string> = {
    submitted: ` принято${until(', зарегистрируем до')}`,
    registered: ` зарегистрировано${until(', решение до') || ', проверим документы'}`,
    checking: `: идёт проверка${until(', решение до')}`,
    in_review: `: готовим решение${until(', срок до')}`,
    needs_info: standing.waitUntil ? `: ждём ваш ответ до ${day(standing.waitUntil)}` : ': ждём ваш ответ',
    approved: ': решение положительное, готовим документ',
    refused: ': отказ, причина в личном кабинете',
    ready: ': документ готов',
    issued: ': документ получен',
    intake_refused: ' не приняли, причина в личном кабинете',
    awaiting_payment: ': ждём оплату',
    awaiting_consent: ': ждём согласия второго участника',
    withdrawn: ' отозвано',
    expired: ' закрыто: сведения не пришли вовремя',
    redirected: ' передано другому ведомству',
    registry_unavailable: ': реестр не отвечает, проверим позже',
    external: ': его рассматривает другое ведомство',
  };
  return words[standing.status];
}

/** The line as it will be once a verb is done: `after` is what the verb sets. */
export const lineAfter = (
  profile: RegionProfile,
  { application, request, last }: Pick<Case, 'application' | 'request' | 'last'>,
  after: Partial<Standing>,
): string => statusLine(profile, { ...application, waitUntil: request?.waitUntil, last: last?.kind, ...after });
