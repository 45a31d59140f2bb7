import { localDate } from '../../region/zone.ts';
import type { HistoryEvent } from '../cases/read-case.ts';

/** An event, and how often it happened in a row without a word: five documents are one line. */
export type Deed = { event: HistoryEvent; times: number };

/** What a citizen may see of the history, by days of the region, the newest first. */
export function historyDays(history: HistoryEvent[], timeZone: string): [date: string, deeds: Deed[]][] {
  const days = new Map<string, Deed[]>();
  for (const event of history.filter(each => !each.internal).toReversed()) {
    const date = localDate(timeZone, event.at);
    const deeds = days.get(date) ?? [];
    days.set(date, deeds);
    const last = deeds.at(-1);
    const same =
      last && last.event.kind === event.kind && last.event.actorId === event.actorId && !last.event.note && !event.note;
    if (same) last.times++;
    else deeds.push({ event, times: 1 });
  }
  return [...days];
}
