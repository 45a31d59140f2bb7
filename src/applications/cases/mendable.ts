import type { Ground, Service } from '../../catalogue/service.ts';
import type { DecisionRow } from './case.ts';

type Decided = { decisions: Pick<DecisionRow, 'kind' | 'ground'>[] };

/** The ground of the last refusal, when the service as it is now names what to mend for it in the form; else null. */
export function mendable({ decisions }: Decided, { refusal, intakeRefusal }: Service): Ground | null {
  const last = decisions.at(-1);
  const refused = last?.kind === 'refusal' || last?.kind === 'intake-refusal';
  const ground = refused ? [...refusal, ...intakeRefusal].find(({ code }) => code === last.ground) : undefined;
  return ground?.fields?.length ? ground : null;
}
