import type { Child } from 'hono/jsx';
import { MINUTE, now } from '../../platform/clock.ts';
import type { AnyContext } from '../../platform/http.ts';
import { formatTime } from '../../ui/dates.ts';
import { page } from '../../ui/page.tsx';
import type { Access } from '../access.ts';
import { LockedPage, TooManyPage } from './views/closed-pages.tsx';

/** «14:36» for 14:35:20: at the time named the door is open already. */
export const clock = (until: number, timeZone: string): string => formatTime(until + MINUTE - 1, timeZone);

type Wait = { until: number; startAgain: string };

/** 429: an address that fails too often, or a person to whom too many codes went; `other` is what need not be waited for. */
export function tooMany(
  c: AnyContext,
  { region }: Access,
  { what, until, startAgain, other }: Wait & { what: 'attempts' | 'codes'; other?: Child },
) {
  c.header('Retry-After', String(Math.max(1, Math.ceil((until - now()) / 1000))));
  return page(
    c,
    { title: 'Слишком много попыток', section: 'public', status: 429 },
    <TooManyPage
      what={what}
      until={clock(until, region.timeZone)}
      startAgain={startAgain}
      support={region.support}
      other={other}
    />,
  );
}

/** 423: the password path of one account, or of an identifier that is nobody's. */
export function locked(c: AnyContext, { region }: Access, { until, startAgain }: Wait) {
  c.header('Retry-After', String(Math.max(1, Math.ceil((until - now()) / 1000))));
  return page(
    c,
    { title: 'Вход с паролем закрыт', section: 'public', status: 423 },
    <LockedPage until={clock(until, region.timeZone)} startAgain={startAgain} support={region.support} />,
  );
}
