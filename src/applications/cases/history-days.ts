import { localDate } from '../../region/zone.ts';
import type { HistoryEvent } from './read-case.ts';

/** An event, and how often it happened in a row without a word: five documents are one line. */
export type Deed = { event: HistoryEvent; times: number };

/** The history by days of the region, the newest first. A citizen is given it without what officers wrote for themselves. */
export function historyDays(history: HistoryEvent[], timeZone: string): [date: string, deeds: Deed[]][] {
  const days = new Map<string, Deed[]>();
  for (const event of history.toReversed()) {
    const date = localDate(timeZone, event.at);
    const deeds = days.get(date) ?? [];
    days.set(date, deeds);
    const last = deeds.at(-1);
    if (last && isSame(last.event, event)) last.times++;
    else deeds.push({ event, times: 1 });
  }
  return [...days];
}

const isSame = (one: HistoryEvent, other: HistoryEvent): boolean =>
  one.kind === other.kind &&
  one.actorId === other.actorId &&
  !one.note &&
  !other.note &&
  one.detail.ground === other.detail.ground &&
  one.detail.department === other.detail.department;
