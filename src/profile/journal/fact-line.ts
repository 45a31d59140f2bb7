import { beganWith } from '../../accounts/security/texts.ts';
import type { SessionRow } from '../../accounts/sessions/session.ts';
import type { Device } from '../../persons/device.ts';
import type { AuditRow } from '../../platform/audit.ts';
import { officeName } from '../../region/office-name.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { factWords } from './fact-words.ts';

/** A line of a journal; `by` is empty where nobody was in yet: an attempt to enter may be anybody's. */
export type FactLine = { seq: number; at: number; what: string; by: string };

type Detail = { office?: string; way?: SessionRow['authentication']; second?: SessionRow['secondFactor'] };

const fromOutside = ['signed-in', 'second-factor-failed', 'recovery-begun'];

const actors: Record<AuditRow['actorKind'], string> = {
  citizen: 'другой человек',
  officer: 'сотрудник',
  system: 'портал',
  admin: 'администратор',
};

/** One fact in words: what, by what way and on what device for a sign-in, and who did it. */
export function factLine(fact: AuditRow, device: Device | null, personId: string, region: Pick<RegionProfile, 'mfc'>): FactLine {
  const { seq, at, action, actorId, actorKind } = fact;
  const { office, way, second } = JSON.parse(fact.detail) as Detail;
  const began = way && second ? ` ${beganWith({ authentication: way, secondFactor: second })}` : '';
  return { seq, at, what: `${factWords(action)}${began}`, by: byWhom() };

  function byWhom(): string {
    if (device) return `${device.browser}, адрес ${device.address}`;
    if (office !== undefined) return `сотрудник, ${officeName(region, office)}`;
    if (actorId !== personId) return actors[actorKind];
    return fromOutside.includes(action) ? '' : 'вы';
  }
}
