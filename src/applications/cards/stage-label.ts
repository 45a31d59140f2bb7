import { casesOf } from '../../catalogue/bodies/cases.ts';
import type { Service } from '../../catalogue/service.ts';
import { type Stage, type Status, stageOf } from '../application.ts';
import { stageWords } from '../texts.ts';

type Deciding = Pick<Service, 'outside'> | undefined;

/** A stage in words. For a refusal the fourth is the decision itself: nothing is handed out. The third may be another body's. */
export function stageLabel(stage: Stage, status: Status, service: Deciding): string {
  if (stage === 'review' && service?.outside) return `Решение ${casesOf(service.outside).of}`;
  if (stage !== 'result') return stageWords[stage];
  if (status === 'refused' || status === 'intake_refused') return 'Решение готово';
  return status === 'withdrawn' || status === 'expired' ? 'Закрыто' : stageWords.result;
}

/** The stage a case is in now. */
export const presentStage = (status: Status, service: Deciding): string => stageLabel(stageOf(status), status, service);
