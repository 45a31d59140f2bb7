import type { Citizen } from '../../accounts/citizen.ts';
import type { Action, Service } from '../../catalogue/service.ts';
import type { Answers, FormDefinition } from '../../forms/definition.ts';
import { sealJson } from '../../platform/sealing/seal.ts';
import { departmentFor } from '../../region/departments.ts';
import { answersPlace } from '../cases/applicant.ts';
import type { CaseContext } from '../cases/case.ts';
import { registration } from '../cases/registration.ts';
import { type Author, signatureKindOf } from '../filing.ts';
import type { DeliveryChoice } from './delivery.ts';
import type { Draft } from './draft.ts';
import type { DraftSignature } from './draft-signature.ts';

/** `signature` is of what is sent now; null when the application itself is not signed. */
export type Submitting = { number: string; at: number; delivery: DeliveryChoice; signature: DraftSignature | null };

/** The row of a new application: who decides, how its author was known, and its clock when a rule registers it at once. */
export async function newApplication(
  { profile }: CaseContext,
  citizen: Citizen & Pick<Author, 'revoked'>,
  { row: draft, service, form }: Draft,
  live: Answers,
  { number, at, delivery, signature }: Submitting,
) {
  const municipality = municipalityIn(form, live);
  const department = departmentFor(profile, service.department, municipality);
  if (!department) throw new Error(`no department does ${service.department} in the region's profile`);
  const unregistered = { registeredAt: null, clockStartedAt: null, dueAt: null };
  const registered = service.registration === 'rule' ? registration(profile, service, at, at) : unregistered;
  return {
    number,
    draftId: draft.id,
    ownerId: citizen.personId,
    slug: service.slug,
    definitionHash: draft.definitionHash,
    category: service.category,
    action: actionIn(service, live),
    status: service.registration === 'rule' ? ('registered' as const) : ('submitted' as const),
    version: service.registration === 'rule' ? 2 : 1,
    department,
    municipality: municipality ?? null,
    channel: citizen.servedBy === null ? ('portal' as const) : ('mfc' as const),
    authentication: citizen.servedBy === null ? citizen.authentication : 'desk',
    // 63-ФЗ ст. 6 ч. 1: a qualified signature stands for one's own hand; at a desk an officer has seen the passport.
    assurance: signature || citizen.servedBy !== null ? 2 : citizen.trustLevel,
    signatureKind: signatureKindOf({ ...citizen, signed: signature !== null }),
    delivery: delivery.delivery,
    deliveryOffice: delivery.office,
    submittedAt: at,
    receivedAt: at,
    ...registered,
    clockStops: [],
    earlierNumber: draft.earlierNumber,
    sealedAnswers: await sealJson(await citizen.keys.of('case'), live, answersPlace(number)),
  };
}

/** What was asked for, where the form lets a person choose (`actionPage`). */
const actionIn = ({ action, actions = [] }: Service, live: Answers): Action =>
  actions.find(one => one === live.action?.[0]?.action) ?? action;

/** The municipality a form asked for, in whichever field takes its choices from the region's list. */
function municipalityIn(form: FormDefinition, live: Answers): string | undefined {
  for (const page of form.pages) {
    if (page.kind !== 'questions') continue;
    const field = page.fields.find(each => each.optionsFrom === 'municipalities');
    const answer = field && live[page.id]?.[0]?.[field.id];
    if (typeof answer === 'string') return answer;
  }
  return undefined;
}
