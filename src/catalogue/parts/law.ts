import type { AskGround, Deadline, Ground, LawReference } from '../service.ts';

/** An article known, and not read in a source. */
export const law = (act: string, article: string): LawReference => ({ act, article, verified: false });

/** An article that was read; `source` says where, and in which edition if it is not today's. */
export const readLaw = (act: string, article: string, source: string): LawReference => ({ act, article, verified: true, source });

/** A term in days; `source` marks it as read. */
export const term = (
  number: number,
  unit: Deadline['unit'],
  act: string,
  { from = 'registration', source }: { from?: Deadline['from']; source?: string } = {},
): Deadline => ({ number, unit, from, act, verified: source !== undefined, ...(source === undefined ? {} : { source }) });

/** A ground for refusing; `fields` are what to mend in the form: `page`, `page.field`, `page.slot`. */
export const ground = (code: string, text: string, article: string, remedy: string, fields?: string[]): Ground => ({
  code,
  text,
  article,
  remedy,
  ...(fields ? { fields } : {}),
  verified: false,
});

/** A ground for asking more: which slots the answer goes to, how long we wait, whether the clock stops, what follows silence. */
export const ask = (
  code: string,
  text: string,
  article: string,
  slots: string[],
  {
    days,
    unit = 'working',
    stops = false,
    refuse = false,
  }: { days: number; unit?: AskGround['unit']; stops?: boolean; refuse?: boolean },
): AskGround => ({
  code,
  text,
  article,
  stopsClock: stops,
  waitDays: days,
  unit,
  onExpiry: refuse ? 'refuse' : 'decide-on-what-is-there',
  slots,
  verified: false,
});
