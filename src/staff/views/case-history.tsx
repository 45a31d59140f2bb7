import { cancellationGrounds } from '../../applications/cases/cancellation-grounds.ts';
import type { HistoryEvent, OpenedCase } from '../../applications/cases/read-case.ts';
import { HistoryList } from '../../applications/history-list.tsx';
import type { Service } from '../../catalogue/service.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { unitName } from '../../region/unit-name.ts';
import { deedWords } from '../texts.ts';

type Props = {
  opened: OpenedCase;
  /** Colleagues by id; those of another department are named by it alone. */
  names: Map<string, string>;
  profile: RegionProfile;
};

/** What happened, newest first, who did it, and the words that were written; internal ones say so. */
export function CaseHistory({ opened: { history, service }, names, profile }: Props) {
  return (
    <HistoryList
      history={history}
      timeZone={profile.timeZone}
      line={(event, often) => (
        <>
          {actor(event, names, profile)}: {deedWords[event.kind]}
          {often}
          {event.detail.department && `: ${unitName(profile, event.detail.department)}`}
          {event.detail.ground && `. ${groundText(service, event.detail.ground)}`}
          {event.internal && <span class="meta"> (видят только сотрудники)</span>}
        </>
      )}
    />
  );
}

function actor({ actorKind, actorId, actorUnit }: HistoryEvent, names: Map<string, string>, profile: RegionProfile): string {
  if (actorKind === 'citizen') return 'Заявитель';
  if (actorKind === 'system') return 'Портал';
  const unit = unitName(profile, actorUnit ?? '');
  const name = names.get(actorId);
  return name ? `${name}, ${unit}` : unit;
}

const groundText = (service: Service, code: string) =>
  [...service.refusal, ...service.intakeRefusal, ...service.askMore, ...cancellationGrounds].find(ground => ground.code === code)
    ?.text ?? code;
