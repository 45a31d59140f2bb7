import { DAY } from '../../../platform/clock.ts';

export const SOON = 30 * DAY;

export const day = (at: number): string => new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' }).format(at);

/** What of the dates of a certificate must be mended at this moment (ms); undefined when nothing must. */
export function datesToMend(dates: { notBefore: number; notAfter: number }, at: number, renew: string): string | undefined {
  const { notBefore, notAfter } = dates;
  if (at < notBefore) return `Он ещё не действует. Проверьте часы сервера, иначе подождите до ${day(notBefore)}`;
  if (at > notAfter) return `Он больше не действует. ${renew}`;
  return notAfter - at < SOON ? `Осталось меньше месяца. ${renew}` : undefined;
}
