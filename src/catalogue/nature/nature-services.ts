import type { Service } from '../service.ts';
import { fishingSiteContest } from './fishing-site-contest.ts';
import { forestPlotLease } from './forest-plot-lease.ts';
import { huntingPermit } from './hunting-permit.ts';
import { huntingTicket } from './hunting-ticket.ts';
import { nvosObjectRegistration } from './nvos-object-registration.ts';
import { strayAnimalCaptureRequest } from './stray-animal-capture-request.ts';
import { timberOwnNeeds } from './timber-own-needs.ts';
import { veterinaryDocumentAnimalTransport } from './veterinary-document-animal-transport.ts';
import { waterObjectUse } from './water-object-use.ts';

export const natureServices: readonly Service[] = [
  huntingTicket,
  huntingPermit,
  timberOwnNeeds,
  strayAnimalCaptureRequest,
  veterinaryDocumentAnimalTransport,
  forestPlotLease,
  waterObjectUse,
  nvosObjectRegistration,
  fishingSiteContest,
];
