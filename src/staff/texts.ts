import type { Status, Verb } from '../applications/application.ts';
import type { ChangeOutcome } from '../applications/cases/change.ts';
import { statusWords } from '../applications/texts.ts';

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
  'decided-outside': 'По этой услуге решает другое ведомство. Передайте заявление ему.',
  'decided-here': 'По этой услуге решаете вы: передавать заявление некому.',
  'document-gone': 'Этот документ уже заменён или отменён. Исправлять нечего: откажите в исправлении.',
  'nothing-corrected': 'Вы ничего не исправили. Исправьте документ или откажите в исправлении.',
  'document-not-ready': 'Документ с решением ещё готовится. Подождите минуту и повторите.',
  'not-cancelled': 'Это решение портал не отменяет: его приняли в другом ведомстве или это исправление документа.',
};

/** The verbs that have a page of their own, by its address. */
export type Action = 'request' | 'approval' | 'refusal' | 'intake-refusal' | 'transfer' | 'reopening';

export const actionTitles: Record<Action, string> = {
  request: 'Запросить сведения',
  approval: 'Одобрить заявление',
  refusal: 'Отказать в услуге',
  'intake-refusal': 'Отказать в приёме',
  transfer: 'Передать в другое ведомство',
  reopening: 'Отменить решение',
};

/** What happened, said to officers; who did it stands before it. */
export const deedWords: Record<Verb | 'submit', string> = {
  submit: 'заявление отправлено',
  register: 'зарегистрировано',
  'refuse-intake': 'отказ в приёме документов',
  take: 'взято в работу',
  return: 'возвращено в очередь',
  pass: 'передано в другое ведомство',
  'accept-documents': 'документы в порядке, началась экспертиза',
  'send-outside': 'передано ведомству, которое решает',
  'outside-status': 'новый статус в ведомстве, которое решает',
  'outside-return': 'не принято ведомством, которое решает',
  ask: 'запрошены сведения',
  answer: 'ответ на запрос',
  'stop-waiting': 'срок ответа прошёл, ответа нет',
  escalate: 'срок прошёл, передано руководителю',
  'add-document': 'добавлен документ',
  comment: 'комментарий',
  approve: 'решение: одобрено',
  refuse: 'решение: отказано',
  'issue-document': 'документ с решением готов',
  'hand-over': 'документ получен',
  reopen: 'решение отменено',
  withdraw: 'заявление отозвано',
};

/** An officer needs finer words than a citizen. */
const finer: Partial<Record<Status, string>> = {
  submitted: 'Ждёт регистрации',
  registered: 'Новое',
  checking: 'Проверка документов',
  in_review: 'Экспертиза',
  needs_info: 'Ждём документ',
  external: 'Решает другое ведомство',
};

export const staffStatus = (status: Status): string => finer[status] ?? statusWords[status].label;
