import { describe, expect, inject, test } from 'vitest';
import { services } from '../../src/catalogue/services.ts';
import { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import { expectValidPage } from '../harness/html.ts';

const { url } = inject('served');
const { fit } = services.find(({ slug }) => slug === 'hunting-ticket')!;
const [age] = fit!.questions;
/** The answers that the hunting ticket wants, by their places. */
const good = { q1: '1', q2: '1', q3: '2', q4: '2' };

const asks = async (answers: Record<string, string>) => {
  const visitor = new Visitor(url);
  await visitor.get('/services/hunting-ticket');
  await visitor.click('Проверить, подходит ли вам услуга');
  await visitor.submit(answers, { form: '/fit' });
  return visitor;
};

describe('whether a service is for me, before I fill anything in', () => {
  test('good answers: it seems to be, by which law, and the way on; without signing in, and nothing is kept', async () => {
    const visitor = await asks(good);
    const { page } = visitor;
    expect([page.status, page.h1]).toEqual([200, 'Похоже, подходит: Охотничий билет']);
    expect(page.text).toContain('Федеральный закон № 209-ФЗ «Об охоте», статьи 20–21');
    expect(page.url.search).toBe('?q1=1&q2=1&q3=2&q4=2&asked=1');
    expect(page.reply.headers['cache-control']).toBe('no-store');
    expect(page.reply.headers['set-cookie']).toBeUndefined();
    await expectValidPage(page);
    expect(page.link('Подать заявление')).toBe('/cabinet/drafts/new?service=hunting-ticket');
  });

  test('an answer that the law does not like: why, by which article, and that one may apply all the same', async () => {
    const { page } = await asks({ ...good, q1: '2', q3: '1' });
    expect(page.h1).toBe('Похоже, не подходит: Охотничий билет');
    expect(page.text).toContain('вам ещё нет 18 лет');
    expect(page.text).toContain('есть непогашенная судимость за умышленное преступление');
    expect(page.text).toContain('Вы всё равно можете подать заявление.');
    expect(page.link('Подать заявление')).toBe('/cabinet/drafts/new?service=hunting-ticket');
    await expectValidPage(page);
  });

  test('«Не знаю» is an answer; a question without one is told, and the others are kept', async () => {
    const unsure = await asks({ ...good, q2: '3' });
    expect(unsure.page.h1).toBe('Похоже, подходит, но не всё известно: Охотничий билет');
    const { page } = await asks({ q2: '1', q3: '2', q4: '2' });
    expect([page.status, page.title]).toEqual([422, `Ошибка: Подхожу ли я – Охотничий билет – Услуги Приозёрного края`]);
    expect(page.all('#error-summary a').map(textOf)).toEqual([`Нет ответа: ${age?.label}`]);
    expect(page.all('input[checked]')).toHaveLength(3);
    await expectValidPage(page);
  });

  test('who presses the button and has answered nothing is told so, question by question', async () => {
    const { page } = await asks({});
    expect(page.status).toBe(422);
    expect(page.all('#error-summary a')).toHaveLength(4);
    expect(page.reply.headers['cache-control']).toBe('no-store');
    await expectValidPage(page);
  });

  test('every check opens, and a service without one has no such page', async () => {
    const visitor = new Visitor(url);
    for (const { slug, fit } of services) {
      if (!fit && slug !== 'library-card') continue;
      await visitor.get(`/services/${slug}/fit`);
      expect([slug, visitor.page.status]).toEqual([slug, fit ? 200 : 404]);
      if (fit) expect(visitor.page.reply.headers['cache-control']).toBe('public, max-age=5');
    }
  });
});
