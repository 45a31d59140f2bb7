import type { WayIn } from '../../accounts/ways-in.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { Steps } from '../../ui/steps.tsx';
import type { Check } from '../check.ts';
import { hasContact } from '../progress.ts';
import { levelOpens, levelTitles } from '../texts.ts';
import { CheckState } from './check-state.tsx';
import { CheckTasks } from './check-tasks.tsx';
import { OtherWays } from './other-ways.tsx';

type Props = { check: Check; region: RegionProfile; ways: WayIn[]; registriesDown: boolean };

/** What each level of trust opens, what the portal's own check waits for, and every other way. */
export function IdentityPage({ check, region, ways, registriesDown }: Props) {
  const { trustLevel } = check;
  const proven = trustLevel === 2;
  return (
    <>
      <h1>Подтверждение личности</h1>
      <CheckState check={check} region={region} registriesDown={registriesDown} />
      <Steps
        steps={([0, 1, 2] as const).map(level => ({
          label: level === 0 && !hasContact(check) ? 'Контактов пока нет' : levelTitles[level],
          state: level < trustLevel || proven ? 'done' : level === trustLevel ? 'current' : 'ahead',
          note: levelOpens(region)[level],
        }))}
      />
      {!proven && <CheckTasks check={check} region={region} />}
      {!proven && <OtherWays ways={ways} />}
    </>
  );
}
