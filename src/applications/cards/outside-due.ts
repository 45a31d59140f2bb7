import { casesOf } from '../../catalogue/bodies/cases.ts';
import type { OutsideBody } from '../../catalogue/service.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { formatDate } from '../../ui/dates.ts';
import type { OutsideView } from '../cases/read-case.ts';

/** When the body that has the application answers, by its own term; null before it took it and after it decided. */
export function outsideDue(profile: RegionProfile, body: OutsideBody, { order }: OutsideView, at: number): string | null {
  if (order.dueAt === null || order.state !== 'sent') return null;
  const day = formatDate(localDate(profile.timeZone, order.dueAt));
  return order.dueAt < at ? `Срок ответа ${casesOf(body).of} прошёл ${day}` : `Ответ ${casesOf(body).of} до ${day}`;
}
