import type { FormPage } from '../forms/definition.ts';
import { validateDefinition } from '../forms/validate-definition.ts';
import type { RegionProfile } from '../region/profile.ts';
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
    ...services.flatMap(service =>
      [
        ...(duties.has(service.department) ? [] : [`no department has the duty ${service.department}`]),
        ...shapeProblems(service),
        ...groundProblems(service),
        ...outsideProblems(service),
        ...textProblems(service),
        ...validateDefinition(regionalForm(service, profile)),
      ].map(problem => `${service.slug}: ${problem}`),
    ),
  ];
}

function shapeProblems({ slug, law, fee, deadline, otherDeadlines, delivery, elsewhere, audience }: Service): string[] {
  const problems = law.length === 0 ? ['no legal basis'] : [];
  if (!/^[a-z][a-z0-9-]*$/.test(slug)) problems.push('the slug must be small Latin letters, digits and hyphens');
  for (const [name, list] of Object.entries({ delivery, elsewhere, audience }))
    if (list.length === 0) problems.push(`${name} is empty`);
  for (const { number } of [deadline, ...otherDeadlines])
    if (!Number.isInteger(number) || number < 1) problems.push(`a deadline of ${number} days`);
  const claims = [...law, deadline, ...(fee ? [fee] : [])];
  if (claims.some(({ verified, source }) => verified && !source)) problems.push('a fact is verified without a source');
  return problems;
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
    ...(outsideRequests[outside.request] ? [] : [`no request ${outside.request}`]),
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
    ...[service.summary, service.whoMay, ...hints].flatMap(text => longSentences(text ?? '')).map(long => `too long: ${long}`),
  ];
}

/** The paths of strings with nothing in them. */
const emptyTexts = (value: unknown, path = 'definition'): string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyTexts(inner, `${path}.${key}`));
};

const repeated = (values: string[]): string[] => [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
