import type { Context } from 'hono';
import type { StaffEnv } from '../../accounts/officer.ts';
import { openNames } from '../../files/open-names.ts';
import type { SeenCheck } from '../../identity/check.ts';
import { registryWords } from '../../identity/examination/registry.ts';
import { proposedIn } from '../../identity/proposed.ts';
import { shortNumber } from '../../platform/short-number.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { hasImages } from '../../ui/view.ts';
import { viewOf } from '../../ui/viewing/view-of.ts';
import type { CheckNotice } from './check-notice.ts';
import { recordLook } from './record-look.ts';
import { CheckPage } from './views/check-page.tsx';
import { ClosedCheckPage } from './views/closed-check-page.tsx';

/** One check: its papers while it waits for a decision, each look recorded before; afterwards only what became of it. */
export async function showCheck(c: Context<StaffEnv>, check: SeenCheck, notice: CheckNotice = {}): Promise<Response> {
  const { profile } = await regionOf(c);
  const status = notice.missing ? 422 : notice.refused ? 409 : 200;
  const options = {
    title: `Проверка личности № ${shortNumber(check.row.id)}`,
    section: 'support' as const,
    status: status as 200 | 409 | 422,
    back: { href: '/staff/checks', label: 'Все проверки' },
  };
  if (check.own || check.row.status !== 'waiting')
    return page(c, options, <ClosedCheckPage check={check} timeZone={profile.timeZone} {...notice} />);
  await recordLook(c.get('db'), c.get('officer'), check);
  return page(
    c,
    options,
    <CheckPage
      check={check}
      files={await openNames(check.keys, check.files)}
      words={await registryWords(check.keys, check.asked, proposedIn(check).inn)}
      pictures={hasImages(viewOf(c))}
      timeZone={profile.timeZone}
      csrf={c.get('csrf') ?? ''}
      {...notice}
    />,
  );
}
