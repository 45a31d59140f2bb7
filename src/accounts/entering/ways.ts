import type { Policies } from '../../region/profile.ts';
import type { Channel } from '../codes/challenge.ts';
import type { Door } from '../doors.ts';
import type { Recognised } from './recognised.ts';

type Has = Pick<Recognised, 'hasPhone' | 'hasEmail' | 'hasApp' | 'hasRecoveryCodes'>;

/**
 * By what codes an account may prove itself, the first one asked at once. A letter is the weakest: never for staff, for citizens where
 * the region's policy lets it be, and never in the place of an application: who reads one's mail must not get past what one has chosen
 * against it. Empty when it has none.
 */
export function waysOf(has: Has, { channels }: Pick<Door, 'channels'>, { codesByEmail }: Policies): Channel[] {
  const ways: [Channel, boolean][] = [
    ['app', has.hasApp],
    ['sms', has.hasPhone],
    ['email', has.hasEmail && !has.hasApp && codesByEmail && channels.includes('email')],
    ['recovery-code', has.hasRecoveryCodes],
  ];
  return ways.flatMap(([way, is]) => (is ? way : []));
}
