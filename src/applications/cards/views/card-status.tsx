import type { RegionProfile } from '../../../region/profile.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import { type Step, Steps } from '../../../ui/steps.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { STAGES, type Status, stageOf } from '../../application.ts';
import type { OpenedCase } from '../../cases/read-case.ts';
import { statusLabel, statusWords } from '../../texts.ts';
import { stageLabel } from '../stage-label.ts';
import { stageReached } from '../stage-reached.ts';
import { statusMeaning } from '../status-meaning.ts';

const CUT_SHORT: Status[] = ['refused', 'intake_refused', 'withdrawn', 'expired'];

/** The four stages with the present one marked, and the status in the seeds' words. */
export function CardStatus({
  opened: { application, history, service, documents },
  profile,
}: {
  opened: OpenedCase;
  profile: RegionProfile;
}) {
  const { status } = application;
  const finished = status === 'issued';
  // What was closed early never passed the stages between: they are left out rather than ticked off.
  const stages = CUT_SHORT.includes(status) ? STAGES.filter(stage => stage === 'result' || stageReached(history, stage)) : STAGES;
  const here = stages.indexOf(stageOf(status));
  const steps = stages.map((stage, i): Step => {
    const state = i < here || finished ? 'done' : i === here ? 'current' : 'ahead';
    const since = stageReached(history, stage);
    return {
      label: stageLabel(stage, status, service),
      state,
      note: since && state !== 'ahead' ? <span class="meta">{formatDateTime(since, profile.timeZone)}</span> : undefined,
    };
  });
  return (
    <>
      <p>
        Текущий статус: <Tag tone={statusWords[status].tone}>{statusLabel(status, service)}</Tag>
      </p>
      <p>{statusMeaning(application, service, documents.at(-1))}</p>
      <Steps steps={steps} />
    </>
  );
}
