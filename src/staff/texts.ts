import type { ChangeOutcome } from '../applications/change.ts';

export type RefusedKind = Exclude<ChangeOutcome['kind'], 'done' | 'absent' | 'already-yours' | 'done-before'>;

/** Why a verb was not done; under it stands the case as it is now. */
export const refusedWords: Record<RefusedKind, string> = {
  'not-allowed': 'Сейчас этого сделать нельзя: статус заявления уже другой. Ниже заявление как оно есть.',
  stale: 'Пока вы работали, заявление изменилось. Посмотрите, что нового, и повторите.',
  taken: 'Заявление уже взял другой сотрудник.',
  'not-yours': 'Сначала возьмите заявление в работу.',
  'unknown-ground': 'Такого основания у услуги нет. Выберите из списка.',
  'unknown-department': 'Такого ведомства нет, или заявление уже у вас.',
  'not-waiting': 'Заявление не ждёт ответа.',
};
