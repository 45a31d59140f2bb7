import { ownPath, seeOther } from '../../platform/http.ts';
import { page } from '../../ui/page.tsx';
import { doors } from '../doors.ts';
import { markedSession } from '../enter.ts';
import { hereOf } from '../here.ts';
import { createStaffRouterAhead } from '../officer.ts';
import { passkeysPath } from '../passkeys/paths.ts';
import { passkeysReading } from '../passkeys/read-passkeys.ts';
import { KeyOfferPage, OFFER_TITLE } from './views/key-offer-page.tsx';

/** After a sign-in, on the way to `next`: a key is offered. Looking at it changes nothing; who has a key goes on at once. */
export const keyOfferRoutes = createStaffRouterAhead(() => [passkeysReading.ride(markedSession, null)]).get('/', async c => {
  const { sessionId, section } = hereOf(c);
  const next = ownPath(c.req.query('next'), doors.staff.home);
  const [keys] = await passkeysReading.read(c.get('db'), sessionId, null);
  if (keys.length > 0) return seeOther(c, next);
  const add = `${passkeysPath.staff}/new?${new URLSearchParams({ next })}`;
  return page(c, { title: OFFER_TITLE, section }, <KeyOfferPage add={add} next={next} />);
});
