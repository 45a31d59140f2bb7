import { type Stage, type Status, stageOf } from '../application.ts';
import { stageWords } from '../texts.ts';

/** A stage in words. For a refusal the fourth is the decision itself: nothing is handed out. */
export function stageLabel(stage: Stage, status: Status): string {
  if (stage !== 'result') return stageWords[stage];
  if (status === 'refused' || status === 'intake_refused') return 'Решение готово';
  return status === 'withdrawn' || status === 'expired' ? 'Закрыто' : stageWords.result;
}

/** The stage a case is in now. */
export const presentStage = (status: Status): string => stageLabel(stageOf(status), status);
