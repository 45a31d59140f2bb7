/** Moves time for the Worker and its Durable Objects together: they share this isolate. Must be imported before the app. */
const RealDate = Date;
let offset = 0;

class ShiftedDate extends RealDate {
  constructor(...parts: [] | [string | number | Date]) {
    super(...((parts.length === 0 ? [RealDate.now() + offset] : parts) as [number]));
  }

  static override now(): number {
    return RealDate.now() + offset;
  }
}

globalThis.Date = ShiftedDate as DateConstructor;

/** Sets how far the Worker's time runs ahead of the real one, in milliseconds. */
export function shiftClock(milliseconds: number): void {
  offset = milliseconds;
}
