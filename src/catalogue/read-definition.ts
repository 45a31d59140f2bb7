import { isTooDeep } from './bounds.ts';
import type { Fit, FitRule } from './fit.ts';
import { condition, field, form } from './form-shape.ts';
import type { AskGround, Deadline, Fee, Ground, LawReference, OutsideBody, Service } from './service.ts';
import { flag, keyOf, list, maybe, object, oneOf, orNull, type Shape, some, table, text, whole } from './shapes.ts';
import { audienceNames, categoryNames, deliveryNames, filingNames, startNames, topicNames } from './texts.ts';

const unit = oneOf<Deadline['unit']>('working', 'calendar');
const action = oneOf<Service['action']>('issue', 'renew', 'amend', 'duplicate', 'correct', 'terminate');

const law = object<LawReference>({ act: text, article: text, verified: flag, source: maybe(text) });
const term = { number: some, unit, from: keyOf(startNames), act: text, verified: flag, source: maybe(text) };
const deadline = object<Deadline>(term);
const price = { kopecks: orNull(whole), basis: text, note: text, verified: flag, source: maybe(text) };
const ground = object<Ground>({
  code: text,
  text,
  article: text,
  remedy: text,
  fields: maybe(list(text)),
  verified: maybe(flag),
});

const askGround = object<AskGround>({
  code: text,
  text,
  article: text,
  stopsClock: flag,
  waitDays: some,
  unit,
  onExpiry: oneOf<AskGround['onExpiry']>('decide-on-what-is-there', 'refuse'),
  slots: list(text),
  verified: maybe(flag),
});

const outside = object<OutsideBody>({
  code: text,
  short: text,
  name: text,
  nameOf: text,
  request: text,
  deadline,
  statuses: table(text),
  grounds: table(text),
  otherGround: text,
});

const service: Shape = object<Service>({
  slug: text,
  title: text,
  official: text,
  summary: text,
  topic: keyOf(topicNames),
  category: keyOf(categoryNames),
  onlyHere: maybe(oneOf(true)),
  audience: list(keyOf(audienceNames)),
  decidedBy: oneOf<Service['decidedBy']>('region', 'municipality', 'external'),
  outside: maybe(outside),
  department: text,
  action,
  actions: maybe(list(action)),
  trustLevel: oneOf(0, 1, 2),
  filing: object<Service['filing']>({ requires: keyOf(filingNames) }),
  codes: object<Service['codes']>({ frgu: text, target: text }),
  law: list(law),
  whoMay: text,
  fit: maybe(
    object<Fit>({ questions: list(field), rules: list(object<FitRule>({ when: condition, because: text, article: text })) }),
  ),
  documents: list(object<Service['documents'][number]>({ name: text, required: flag, note: maybe(text) })),
  askedByUs: list(object<Service['askedByUs'][number]>({ what: text, registry: text })),
  fee: orNull(object<Fee>(price)),
  fees: maybe(list(object<Fee & { action: Service['action'] }>({ ...price, action }))),
  deadline,
  otherDeadlines: list(object<Service['otherDeadlines'][number]>({ ...term, outcome: text })),
  registration: oneOf<Service['registration']>('rule', 'officer'),
  intakeRefusal: list(ground),
  refusal: list(ground),
  askMore: list(askGround),
  result: object<Service['result']>({
    name: text,
    description: text,
    titles: object<Service['result']['titles']>({ approval: text, refusal: text }),
  }),
  delivery: list(keyOf(deliveryNames)),
  elsewhere: list(text),
  appeal: text,
  correction: text,
  form,
  checks: maybe(list(text)),
  synonyms: list(text),
  retention: object<Service['retention']>({ draftDays: some, caseYears: some }),
  notes: maybe(text),
});

/**
 * What keeps a value of JSON from being a definition, one sentence each, beginning with the place: no compiler has seen it, and a word
 * the portal does not know would break a page or lower what is asked. What it says is for `validateServices`.
 */
export const misshapen = (value: unknown): string[] =>
  isTooDeep(value)
    ? ['definition: lists and objects stand in each other too deep']
    : service(value, 'definition').map(problem => problem.replace(/^definition\./, ''));
