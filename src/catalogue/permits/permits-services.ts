import type { Service } from '../service.ts';
import { adStructurePermit } from './ad-structure-permit.ts';
import { coatOfArmsUse } from './coat-of-arms-use.ts';
import { fairPermit } from './fair-permit.ts';
import { guideAttestation } from './guide-attestation.ts';
import { kioskPlacement } from './kiosk-placement.ts';
import { massEventFireworks } from './mass-event-fireworks.ts';
import { sanitaryConclusion } from './sanitary-conclusion.ts';
import { signboardApproval } from './signboard-approval.ts';

export const permitsServices: readonly Service[] = [
  massEventFireworks,
  kioskPlacement,
  signboardApproval,
  sanitaryConclusion,
  adStructurePermit,
  fairPermit,
  guideAttestation,
  coatOfArmsUse,
];
