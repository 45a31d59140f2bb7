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
  | 'send-outside'
  | 'outside-status'
  | 'outside-return'
  | 'ask'
  | 'answer'
  | 'stop-waiting'
  | 'escalate'
  | 'add-document'
  | 'comment'
  | 'approve'
  | 'refuse'
  | 'issue-document'
  | 'hand-over'
  | 'reopen'
  | 'withdraw';

/** Statuses in which a case stands in its department's queue. */
export const OPEN: Status[] = ['submitted', 'registered', 'checking', 'in_review', 'needs_info'];

/** Beside them, what a body outside the region decides: the department waits with the applicant. */
export const IN_QUEUE: Status[] = [...OPEN, 'external'];

/** From which statuses a verb is legal; everything else is refused. */
const legal: Record<Verb, Status[]> = {
  register: ['submitted'],
  'refuse-intake': ['submitted', 'registered', 'checking'],
  take: ['registered', 'checking', 'in_review', 'needs_info'],
  return: ['checking', 'in_review', 'needs_info'],
  pass: ['submitted', 'registered', 'checking', 'in_review'],
  'accept-documents': ['checking'],
  'send-outside': ['checking', 'in_review'],
  'outside-status': ['external'],
  'outside-return': ['external'],
  ask: ['checking', 'in_review'],
  answer: ['needs_info'],
  'stop-waiting': ['needs_info'],
  escalate: OPEN,
  'add-document': OPEN,
  comment: [...IN_QUEUE, 'approved', 'refused', 'ready', 'issued', 'intake_refused', 'withdrawn'],
  approve: ['in_review', 'external'],
  refuse: ['in_review', 'external'],
  'issue-document': ['approved', 'refused', 'intake_refused'],
  'hand-over': ['ready'],
  // A correction's decision is not cancelled: the document it replaced cannot come back, and a new correction is at hand.
  reopen: ['refused', 'intake_refused', 'ready', 'issued'],
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
    case 'send-outside':
    case 'outside-status':
      return 'external';
    case 'outside-return':
      return 'checking';
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
    case 'reopen':
      // What was refused at the door was never checked.
      return status === 'intake_refused' ? 'checking' : 'in_review';
    case 'withdraw':
      return 'withdrawn';
    case 'return':
    case 'escalate':
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
