import type { RegionProfile } from '../../../region/profile.ts';
import { unitName } from '../../../region/unit-name.ts';
import type { HistoryEvent, OpenedCase } from '../../cases/read-case.ts';
import { HistoryList } from '../../history-list.tsx';
import { deedWords } from '../deed-words.ts';

type Props = { opened: OpenedCase; profile: RegionProfile };

/** Everything that happened, but what officers wrote for themselves. Who did it is a role and a department, never a name. */
export const CardHistory = ({ opened: { history, service }, profile }: Props) => (
  <HistoryList
    history={history.filter(event => !event.internal)}
    timeZone={profile.timeZone}
    shown={3}
    line={(event, often) => (
      <>
        {deedWords(event.kind, service)}
        {often}
        <span class="meta">. {who(event, profile)}</span>
      </>
    )}
  />
);

function who({ actorKind, actorUnit }: HistoryEvent, profile: RegionProfile): string {
  if (actorKind === 'citizen') return 'Вы';
  return actorKind === 'system' ? 'Портал' : actorUnit ? unitName(profile, actorUnit) : 'Сотрудник';
}
