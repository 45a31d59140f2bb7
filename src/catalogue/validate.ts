import type { FormPage } from '../forms/definition.ts';
import { validateDefinition } from '../forms/validate-definition.ts';
import type { RegionProfile } from '../region/profile.ts';
import { bodies } from './bodies/bodies.ts';
import { boundProblems } from './bounds.ts';
import { copies } from './copies.ts';
import { fitProblems } from './fit.ts';
import { unknownNames } from './opened-pages.ts';
import { outsideRequests } from './outside-requests.ts';
import { regionalForm } from './regional-form.ts';
import { longSentences } from './sentences.ts';
import type { Service } from './service.ts';

/**
 * What is wrong with the services, one sentence each, beginning with the slug. Empty when all may be published.
 * `profile` gives the municipalities to choose from and the departments that must do every duty.
 */
export function validateServices(services: readonly Service[], profile: RegionProfile): string[] {
  const duties = new Set(profile.departments.map(department => department.duty));
  return [
    ...repeated(services.map(service => service.slug)).map(slug => `${slug}: two services have this slug`),
    ...copies(services),
    ...services.flatMap(service =>
      [
        ...(duties.has(service.department) ? [] : [`no department has the duty ${service.department}`]),
        ...boundProblems(service),
        ...shapeProblems(service),
        ...placeProblems(service, profile),
        ...actionProblems(service),
        ...feeProblems(service),
        ...lawOfFit(service),
        ...groundProblems(service),
        ...outsideProblems(service),
        ...textProblems(service),
        ...validateDefinition(regionalForm(service, profile)),
      ].map(problem => `${service.slug}: ${problem}`),
    ),
  ];
}

// What else stands in an address straight after `/services`: a service of this name would never be reached.
const ADDRESSES = ['suggestions'];

function shapeProblems({
  slug,
  law,
  fee,
  fees = [],
  deadline,
  otherDeadlines,
  delivery,
  elsewhere,
  audience,
}: Service): string[] {
  const problems = law.length === 0 ? ['no legal basis'] : [];
  if (!/^[a-z][a-z0-9-]*$/.test(slug)) problems.push('the slug must be small Latin letters, digits and hyphens');
  // `constructor` is a property of every object.
  if (ADDRESSES.includes(slug) || slug in {}) problems.push('the slug is an address of the catalogue');
  for (const [name, list] of Object.entries({ delivery, elsewhere, audience }))
    if (list.length === 0) problems.push(`${name} is empty`);
  for (const { number } of [deadline, ...otherDeadlines])
    if (!Number.isInteger(number) || number < 1) problems.push(`a deadline of ${number} days`);
  const claims = [...law, deadline, ...fees, ...(fee ? [fee] : [])];
  if (claims.some(({ verified, source }) => verified && !source)) problems.push('a fact is verified without a source');
  return problems;
}

/** Where each municipality decides for itself, everybody is asked which; a correction goes where its document came from. */
function placeProblems({ department, action, form }: Service, { departments }: RegionProfile): string[] {
  const municipal = departments.some(one => one.duty === department && one.municipality !== undefined);
  if (!municipal || action === 'correct') return [];
  const asked = form.pages.some(
    page => page.kind === 'questions' && !page.when && page.fields.some(one => one.optionsFrom === 'municipalities' && !one.when),
  );
  return asked ? [] : ['a municipality decides, and the form does not ask everybody which'];
}

/** A form that lets a person choose what to do asks it on a page `action`, for exactly what the service does. */
function actionProblems({ action, actions, form }: Service): string[] {
  const page = form.pages.find(each => each.id === 'action');
  const offered =
    page?.kind === 'questions' ? (page.fields.find(each => each.id === 'action')?.options ?? []).map(one => one.value) : [];
  if (!actions) return offered.length === 0 ? [] : ['the form asks what to do, and actions are not named'];
  return [
    ...(actions.includes(action) ? [] : [`actions do not name ${action}`]),
    ...(actions.includes('correct') ? ['a correction is a service of its own: take it out of actions'] : []),
    ...(offered.toSorted().join() === actions.toSorted().join() ? [] : ['the page action does not offer what actions name']),
  ];
}

/** What a check tells by an article is told of the same article by the grounds for refusal. */
function lawOfFit({ fit, intakeRefusal, refusal }: Service): string[] {
  if (!fit) return [];
  const known = [...intakeRefusal, ...refusal].map(ground => ground.article);
  const strange = fit.rules.flatMap(({ article }) => (known.includes(article) ? [] : [article]));
  return [...fitProblems(fit), ...strange.map(article => `fit: no ground for refusal speaks of ${article}`)];
}

/** A price of its own is one for each action that the form offers beside the main one. */
function feeProblems({ action, actions = [], fee, fees = [] }: Service): string[] {
  const named = fees.map(one => one.action);
  return [
    ...(fees.length > 0 && !fee ? ['some actions cost, and the service itself has no fee'] : []),
    ...named.filter(one => one === action || !actions.includes(one)).map(one => `a fee of its own for ${one}, which has none`),
    ...repeated(named).map(one => `two fees for ${one}`),
    ...fees.flatMap(({ kopecks }) =>
      kopecks !== null && (!Number.isInteger(kopecks) || kopecks < 0) ? [`a fee of ${kopecks} kopecks`] : [],
    ),
  ];
}

function groundProblems({ intakeRefusal, refusal, askMore, form }: Service): string[] {
  const slots = form.pages.flatMap((page: FormPage) => (page.kind === 'files' ? page.slots.map(slot => slot.id) : []));
  const problems = repeated([...intakeRefusal, ...refusal, ...askMore].map(ground => ground.code)).map(
    code => `two grounds have the code ${code}`,
  );
  for (const { code, fields = [] } of [...intakeRefusal, ...refusal])
    for (const name of unknownNames(form, fields)) problems.push(`ground ${code} names ${name}, which is not in the form`);
  if (refusal.length === 0) problems.push('no ground for refusal');
  if (askMore.length === 0) problems.push('no ground to ask for more');
  for (const { code, slots: named, waitDays } of askMore) {
    if (named.length === 0) problems.push(`ground ${code} names no file slot`);
    if (waitDays < 1) problems.push(`ground ${code} waits ${waitDays} days`);
    for (const slot of named)
      if (!slots.includes(slot)) problems.push(`ground ${code} names the slot ${slot}, which is not in the form`);
  }
  return problems;
}

/** What another body decides names it, a request that can be filled in, and grounds of ours for its refusals. */
function outsideProblems({ decidedBy, outside, refusal }: Service): string[] {
  if (!outside) return decidedBy === 'external' ? ['decided by another body, and none is named'] : [];
  const known = refusal.map(ground => ground.code);
  return [
    ...(decidedBy === 'external' ? [] : [`${outside.code} is named, and does not decide`]),
    ...(Object.hasOwn(bodies, outside.code) ? [] : [`no body ${outside.code}`]),
    ...(Object.hasOwn(outsideRequests, outside.request) ? [] : [`no request ${outside.request}`]),
    ...[...Object.values(outside.grounds), outside.otherGround]
      .filter(code => !known.includes(code))
      .map(code => `no ground ${code} for what ${outside.code} refuses`),
  ];
}

/** Every text of the definition is there, and what is read on the way is short enough to be read once. */
function textProblems(service: Service): string[] {
  const hints = service.form.pages.flatMap(page => [
    page.lead,
    ...('fields' in page ? page.fields : page.slots).map(one => one.hint),
  ]);
  return [
    ...emptyTexts(service).map(path => `${path} is empty`),
    ...[service.summary, service.whoMay, ...hints, ...told(service)]
      .flatMap(text => longSentences(text ?? ''))
      .map(long => `too long: ${long}`),
  ];
}

const told = ({ documents, intakeRefusal, refusal, askMore, result, fee, fees = [], fit }: Service): (string | undefined)[] => [
  ...documents.map(({ note }) => note),
  ...[...intakeRefusal, ...refusal].flatMap(({ text, remedy }) => [text, remedy]),
  ...askMore.map(({ text }) => text),
  result.description,
  fee?.note,
  ...fees.map(({ note }) => note),
  ...(fit?.rules ?? []).map(({ because }) => because),
  ...(fit?.questions ?? []).map(({ label }) => label),
];

/** The paths of strings with nothing in them. */
const emptyTexts = (value: unknown, path = 'definition'): string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyTexts(inner, `${path}.${key}`));
};

const repeated = (values: string[]): string[] => [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
