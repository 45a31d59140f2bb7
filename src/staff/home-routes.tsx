import type { Context } from 'hono';
import { colleaguesReading, openColleagues } from '../accounts/colleagues.ts';
import { type AskingOfficer, createStaffRouter, type StaffEnv } from '../accounts/officer.ts';
import { deedsReading, openDeeds } from '../desk/desk-deeds.ts';
import { now } from '../platform/clock.ts';
import type { AnyContext } from '../platform/http.ts';
import type { RidesAlong } from '../platform/read-ahead.ts';
import { regionOf } from '../region/current.ts';
import type { RegionProfile } from '../region/profile.ts';
import { instantOf, localDate } from '../region/zone.ts';
import { page } from '../ui/page.tsx';
import { DeskPage } from './views/desk-page.tsx';

/** The way in for every role: officers go on to their queue, the МФЦ and the support have places of their own. */
export const homeRoutes = createStaffRouter().get('/', async c => {
  const { role } = c.get('officer');
  if (role === 'support') return c.redirect('/staff/checks');
  return role === 'mfc' ? showDesk(c) : c.redirect('/staff/queue');
});

/** What the home of a desk reads, while it is still being found out who asks. */
export const rideHome: RidesAlong<AskingOfficer> = async c => [
  deedsReading.ride(own, await today(c)),
  colleaguesReading.ride(own, null),
];

const own = ({ department }: AskingOfficer) => department;
const today = async (c: AnyContext) => ({ since: midnight((await regionOf(c)).profile) });
const midnight = ({ timeZone }: RegionProfile) => instantOf(timeZone, localDate(timeZone, now()), '00:00');

async function showDesk(c: Context<StaffEnv>) {
  const officer = c.get('officer');
  const { profile } = await regionOf(c);
  const [[deeds], [staff]] = await Promise.all([
    deedsReading.read(c.get('db'), officer.department, await today(c)),
    colleaguesReading.read(c.get('db'), officer.department, null),
  ]);
  return page(
    c,
    { title: 'Рабочее место МФЦ', section: 'desk' },
    <DeskPage
      office={profile.mfc.find(({ code }) => code === officer.department)?.name ?? officer.department}
      deeds={await openDeeds(officer, deeds)}
      names={await openColleagues(officer, staff)}
      timeZone={profile.timeZone}
      logins={profile.policies.municipalLogin.enabled}
    />,
  );
}
