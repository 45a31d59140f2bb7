import type { Policies } from '../region/profile.ts';

/** What every notice is about. */
export type Subject = {
  /** Empty when there is no application yet. */
  number: string;
  /** The service's title. */
  service: string;
  /** Where the application stands, at most 70 characters: the e-mail's subject and the SMS. */
  line?: string;
};

/** Each topic with what its words need beside number and service. Days are ISO dates. */
export type TopicParams = {
  submitted: { department: string };
  registered: { dueOn?: string };
  'intake-refused': RefusalParams;
  'needs-info': { until: string; words: string };
  'info-received': object;
  'in-review': object;
  approved: { words?: string };
  refused: RefusalParams & { appeal: string };
  /** `collect`: where the paper is handed out, when paper was asked for. */
  ready: { collect?: string };
  /** `support`: what `askSupport` says. */
  withdrawn: { support: string };
  reopened: { ground: string; article: string; words: string; dueOn: string };
  redirected: { department: string };
  /** A draft will be removed on `until`. */
  'draft-expiring': { until: string };
  /** `body`: «Федеральная налоговая служба». */
  'sent-outside': { body: string };
  /** The request waits until `until` for an answer. */
  reminder: { until: string };
  /** Nobody answered in time; `refused` when the law names a refusal as what follows. */
  'waiting-ended': { dueOn?: string; refused: boolean };
  /** The term ended on `since` without a registration or a decision. */
  /** The portal's own check of who a person is: sent, accepted, something to send again (its items and grounds). */
  'identity-sent': object;
  'identity-accepted': { filing: Policies['filing']['requires'] };
  'identity-returned': { items: string[] };
  /** A registry has answered about a value of the profile; `value`: «СНИЛС». */
  'value-confirmed': ValueParams;
  'value-differs': ValueParams;
  'value-not-found': ValueParams;
  overdue: { since: string; awaited: 'registration' | 'decision'; department: string; appeal: string };
};

type ValueParams = { value: string };
type RefusalParams = { ground: string; article: string; remedy: string; words?: string };

export type Topic = keyof TopicParams;
