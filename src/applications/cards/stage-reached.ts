import { STAGES, type Stage, stageOf } from '../application.ts';
import type { HistoryEvent } from '../cases/read-case.ts';

type Told = Pick<HistoryEvent, 'kind' | 'status' | 'at'>;

/**
 * When the application came to a stage, ms; undefined when it did not. A cancelled decision undoes the stage it sent the case back
 * to and all behind it. The last stage is told by the last change in it: it may be decided, then ready, then closed.
 */
export function stageReached(history: Told[], stage: Stage): number | undefined {
  const back = history.findLastIndex(event => event.kind === 'reopen');
  const undone = back >= 0 && at(stage) >= at(stageOf(history[back]!.status));
  const counted = undone ? history.slice(back) : history;
  const here = counted.filter((event, i) => event.status !== counted[i - 1]?.status && stageOf(event.status) === stage);
  return (stage === 'result' ? here.at(-1) : here[0])?.at;
}

const at = (stage: Stage): number => STAGES.indexOf(stage);
