import type { Context } from 'hono';
import type { CitizenEnv } from '../../accounts/citizen.ts';
import { openProfileChange } from '../../persons/change-profile.ts';
import type { AnyContext } from '../../platform/http.ts';
import { type Owner, reading } from '../../platform/read-ahead.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { CHANGES_ON_PAGE, selectChanges } from './changes.ts';
import { ChangesPage } from './views/changes-page.tsx';

const FIRST = 1_000_000_000;

/** The line before which a page of a journal begins, from `before`; the newest one by default. */
export const beforeAsked = (c: AnyContext): number => Number(/^\d{1,9}$/.exec(c.req.query('before') ?? '')?.[0] ?? FIRST);

export const changesReading = reading((db, owner: Owner, before: number) => [selectChanges(db, owner, before)] as const);

/** The journal of a profile: when, on what device, who, what it was and what it became. */
export async function showChanges(c: Context<CitizenEnv>) {
  const { personId, keys } = c.get('citizen');
  const [rows] = await changesReading.read(c.get('db'), personId, beforeAsked(c));
  const shown = rows.slice(0, CHANGES_ON_PAGE);
  const lines = await Promise.all(shown.map(async row => ({ row, change: await openProfileChange(keys, row) })));
  const { profile } = await regionOf(c);
  return page(
    c,
    { title: 'Журнал изменений профиля', section: 'citizen', back: { href: '/cabinet/profile', label: 'Профиль' } },
    <ChangesPage
      lines={lines}
      personId={personId}
      timeZone={profile.timeZone}
      earlier={rows.length > shown.length ? shown.at(-1)?.seq : undefined}
    />,
  );
}
