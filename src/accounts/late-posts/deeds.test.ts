import { expect, test } from 'vitest';
import { findService } from '../../catalogue/published.ts';
import { deedOf } from './deeds.ts';

const number = '99-2026-40142338-6';
const draft = '/cabinet/drafts/AAAAAAAAAAAAAAAAAAAAAA';
const allowance = (id: string) => findService(id === 'A'.repeat(22) ? 'child-allowance' : '');
const words = (path: string, fields: [string, string][] = [], known = true) =>
  Object.values(deedOf({ path, fields }, known ? allowance : () => undefined) ?? {});

test.each([
  [`/cabinet/applications/${number}/withdrawal`, `Отзыв заявления № ${number}`, 'Отозвать заявление'],
  [`/cabinet/applications/${number}/mending`, `Исправление заявления № ${number} после отказа`, 'Исправить и подать заново'],
  [`/staff/cases/${number}/refusal?seen=4`, `Отказ в услуге по заявлению № ${number}`, 'Отказать в услуге'],
  ['/cabinet/identity/passport', 'Подтверждение личности: данные паспорта', 'Сохранить'],
  ['/cabinet/identity/sending', 'Отправка документов для подтверждения личности', 'Отправить на проверку'],
  ['/staff/mine', 'Поиск в очереди', 'Найти'],
  [`${draft}/family?back=check`, 'Страница «Семья и доход» услуги «Ежемесячное пособие на ребёнка»', 'Сохранить эту страницу'],
  [`${draft}/children/2`, 'Страница «Дети», запись 2, услуги «Ежемесячное пособие на ребёнка»', 'Сохранить эту страницу'],
  [`${draft}/delivery`, 'Страница «Как получить результат» услуги «Ежемесячное пособие на ребёнка»', 'Сохранить эту страницу'],
  [`${draft}/submission`, 'Отправка заявления «Ежемесячное пособие на ребёнка»', 'Отправить заявление'],
  [`${draft}/removal`, 'Удаление черновика услуги «Ежемесячное пособие на ребёнка»', 'Удалить черновик'],
])('a form for %s: %s', (path, ...said) => expect(words(path)).toEqual(said));

test('an answer is told from its files, a choice from a page, a beginning by its service', () => {
  const answer = `/cabinet/applications/${number}/answer`;
  expect(words(answer, [['go', 'answer']])).toEqual([`Ответ на запрос по заявлению № ${number}`, 'Отправить ответ']);
  expect(words(answer, [['go', 'upload']])).toEqual([`Файлы к ответу по заявлению № ${number}`, 'Загрузить файлы']);
  expect(words(`${draft}/family`, [['go', 'choose']])[1]).toBe('Оставить выбранное');
  expect(words('/cabinet/drafts', [['service', 'hunting-ticket']])[0]).toBe('Начало нового заявления «Охотничий билет»');
});

test('of a draft that is no longer open the service is not known', () => {
  expect(words(`${draft}/family`, [], false)).toEqual(['Страница заявления', 'Сохранить эту страницу']);
  expect(words(`${draft}/submission`, [], false)).toEqual(['Отправка заявления', 'Отправить заявление']);
});
