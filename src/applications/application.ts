/** The life of an application (design: domain.md «Life of an application»). Pure: no database, no words. */
export type Status =
  | 'submitted'
  | 'registered'
  | 'checking'
  | 'in_review'
  | 'needs_info'
  | 'approved'
  | 'refused'
  | 'ready'
  | 'issued'
  | 'intake_refused'
  | 'awaiting_payment'
  | 'awaiting_consent'
  | 'withdrawn'
  | 'expired'
  | 'redirected'
  | 'registry_unavailable'
  | 'external';

export type Verb =
  | 'register'
  | 'refuse-intake'
  | 'take'
  | 'return'
  | 'pass'
  | 'accept-documents'
  | 'ask'
  | 'answer'
  | 'stop-waiting'
  | 'add-document'
  | 'comment'
  | 'approve'
  | 'refuse'
  | 'issue-document'
  | 'hand-over'
  | 'withdraw';

/** Statuses in which a case stands in its department's queue. */
export const OPEN: Status[] = ['submitted', 'registered', 'checking', 'in_review', 'needs_info'];

/** From which statuses a verb is legal; everything else is refused. */
const legal: Record<Verb, Status[]> = {
  register: ['submitted'],
  'refuse-intake': ['submitted', 'registered', 'checking'],
  take: ['registered', 'checking', 'in_review', 'needs_info'],
  return: ['checking', 'in_review', 'needs_info'],
  pass: ['submitted', 'registered', 'checking', 'in_review'],
  'accept-documents': ['checking'],
  ask: ['checking', 'in_review'],
  answer: ['needs_info'],
  'stop-waiting': ['needs_info'],
  'add-document': OPEN,
  comment: [...OPEN, 'approved', 'refused', 'ready', 'issued', 'intake_refused', 'withdrawn'],
  approve: ['in_review'],
  refuse: ['in_review'],
  'issue-document': ['approved', 'refused', 'intake_refused'],
  'hand-over': ['ready'],
  withdraw: OPEN,
};

export const mayDo = (verb: Verb, status: Status): boolean => legal[verb].includes(status);
export const isStatus = (text: string): text is Status => Object.hasOwn(stages, text);
export const isOpen = (status: Status): boolean => OPEN.includes(status);

/** Where a legal verb leads; `take` moves a new case to checking and leaves others where they are. */
export function nextStatus(verb: Verb, status: Status, resume: Status = 'in_review'): Status {
  switch (verb) {
    case 'register':
      return 'registered';
    case 'pass':
      // What is not registered yet is registered where it belongs.
      return status === 'submitted' ? 'submitted' : 'registered';
    case 'refuse-intake':
      return 'intake_refused';
    case 'take':
      return status === 'registered' ? 'checking' : status;
    case 'accept-documents':
      return 'in_review';
    case 'ask':
      return 'needs_info';
    case 'answer':
    case 'stop-waiting':
      return resume;
    case 'approve':
      return 'approved';
    case 'refuse':
      return 'refused';
    case 'issue-document':
      return status === 'approved' ? 'ready' : status;
    case 'hand-over':
      return 'issued';
    case 'withdraw':
      return 'withdrawn';
    case 'return':
    case 'add-document':
    case 'comment':
      return status;
  }
}

/** The four stages a citizen sees; for refusals the fourth reads «Решение готово». */
export const STAGES = ['intake', 'documents', 'review', 'result'] as const;
export type Stage = (typeof STAGES)[number];

const stages: Record<Status, Stage> = {
  submitted: 'intake',
  registered: 'intake',
  awaiting_payment: 'intake',
  awaiting_consent: 'intake',
  redirected: 'intake',
  checking: 'documents',
  needs_info: 'documents',
  registry_unavailable: 'documents',
  external: 'review',
  in_review: 'review',
  approved: 'review',
  refused: 'result',
  intake_refused: 'result',
  ready: 'result',
  issued: 'result',
  withdrawn: 'result',
  expired: 'result',
};

export const stageOf = (status: Status): Stage => stages[status];

/** As many letters as a decision, a request or an answer can hold and still be read. */
export const WORDS_LIMIT = 4000;
