import type { FormDefinition } from '../forms/definition.ts';
import type { Fit } from './fit.ts';

/** One public service as data: what a person reads, what the form asks, and the rules by which it is decided. */
export type Service = {
  slug: string;
  title: string;
  /** The name in the administrative regulation. */
  official: string;
  /** One or two sentences under the title. */
  summary: string;
  topic: Topic;
  category: 'state' | 'municipal';
  /** The law of this region alone grants it. */
  onlyHere?: true;
  audience: Audience[];
  decidedBy: 'region' | 'municipality' | 'external';
  /** Present when `decidedBy` is 'external': who decides, and how the case gets there. Then `deadline` is the term of passing it on. */
  outside?: OutsideBody;
  /** The `duty` of the department that decides; the profile of the region names the department. */
  department: string;
  action: Action;
  /** Present when the form itself asks what to do (`actionPage`): everything that may be asked for, `action` among them. */
  actions?: Action[];
  trustLevel: 0 | 1 | 2;
  /** How the submission must be signed; the region's policy may lower it in a demo. */
  filing: { requires: 'any' | 'esia' | 'qualified' };
  /** ФРГУ codes; a leading `PLACEHOLDER-` marks one that is not verified. */
  codes: { frgu: string; target: string };
  law: LawReference[];
  whoMay: string;
  /** A check that a person may take before filling in, where the law lets a machine tell. */
  fit?: Fit;
  /** What the person attaches; what the state already holds is in `askedByUs`. */
  documents: { name: string; required: boolean; note?: string }[];
  askedByUs: { what: string; registry: string }[];
  /** Null: free. `kopecks: null`: who does it says how much, by a price list of its own. */
  fee: Fee | null;
  /** What is asked for some actions instead of `fee`: a duplicate is mostly cheaper. */
  fees?: (Fee & { action: Action })[];
  deadline: Deadline;
  otherDeadlines: (Deadline & { outcome: string })[];
  /** `registration: 'rule'` registers in the submission's own batch; 'officer' by the next working day. */
  registration: 'rule' | 'officer';
  intakeRefusal: Ground[];
  refusal: Ground[];
  askMore: AskGround[];
  /** `titles` head the decision: «Решение о выдаче охотничьего билета», «Решение об отказе в выдаче охотничьего билета». */
  result: { name: string; description: string; titles: { approval: string; refusal: string } };
  delivery: Delivery[];
  /** Where else one may apply. */
  elsewhere: string[];
  appeal: string;
  correction: string;
  form: FormDefinition;
  /** Named cross-page checks, kept in forms or the service's own file. */
  checks?: string[];
  synonyms: string[];
  retention: { draftDays: number; caseYears: number };
  /** For whoever keeps the definition: what could not be verified, and by which source it was written. Nobody else reads it. */
  notes?: string;
};

/** A price with its article; `kopecks: null` is a price list of whoever does it. */
export type Fee = { kopecks: number | null; basis: string; note: string; verified: boolean; source?: string };

/** A body outside the region that decides: our officers check, send and pass on its own signed file. */
export type OutsideBody = {
  /** The gateway's code of the body; its public key is configured under it. */
  code: string;
  /** «ФНС», as in «сейчас у ФНС». */
  short: string;
  /** «Федеральная налоговая служба», «Федеральной налоговой службы». */
  name: string;
  nameOf: string;
  /** What is asked of the body at the gateway; the name of the function that fills the request in: `outside-requests.ts`. */
  request: string;
  /** The body's own term, counted from the day it took the case. */
  deadline: Deadline;
  /** Its raw statuses in plain words; one that is not here is shown as the body wrote it. */
  statuses: Record<string, string>;
  /** Its codes of refusal and our grounds for them; `otherGround` is for any other. */
  grounds: Record<string, string>;
  otherGround: string;
};

export type Action = 'issue' | 'renew' | 'amend' | 'duplicate' | 'correct' | 'terminate';
export type Topic =
  | 'family'
  | 'social'
  | 'education'
  | 'health'
  | 'housing'
  | 'land'
  | 'construction'
  | 'transport'
  | 'nature'
  | 'culture'
  | 'licences'
  | 'permits'
  | 'business'
  | 'employment'
  | 'records'
  | 'papers'
  | 'community';
export type Audience = 'citizen' | 'entrepreneur' | 'organisation';
export type Delivery = 'cabinet' | 'mfc-paper' | 'agency' | 'post';

export type LawReference = { act: string; article: string; verified: boolean; source?: string };

export type Deadline = {
  number: number;
  unit: 'working' | 'calendar';
  from: 'registration' | 'documents-complete';
  act: string;
  verified: boolean;
  source?: string;
};

/**
 * A reason of the law for refusing: its article and what the person can do about it. `code` is unique in the service.
 * `verified` is true only when the article was read in a source; otherwise it is from knowledge.
 * `fields` are what a person has to mend in the form: a page, or one field or slot of it (`ticket.reason`). Absent when the
 * reason lies outside the form.
 */
export type Ground = { code: string; text: string; article: string; remedy: string; fields?: string[]; verified?: boolean };

/** A reason for asking more: does the clock stop, how long we wait (days of the unit), what follows when nothing comes. */
export type AskGround = {
  code: string;
  text: string;
  article: string;
  stopsClock: boolean;
  waitDays: number;
  unit: 'working' | 'calendar';
  onExpiry: 'decide-on-what-is-there' | 'refuse';
  /** The file slots the answer may go to; the first is the default. */
  slots: string[];
  verified?: boolean;
};
