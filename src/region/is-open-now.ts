import type { RegionProfile, SupportChannel } from './profile.ts';
import { localTime } from './zone.ts';

/** Whether a support channel answers at an instant (ms), by the region's clocks. */
export function isOpenNow(
  profile: Pick<RegionProfile, 'timeZone'>,
  channel: Pick<SupportChannel, 'opens' | 'closes'>,
  at: number,
) {
  const time = localTime(profile.timeZone, at);
  return channel.opens <= time && time < channel.closes;
}
