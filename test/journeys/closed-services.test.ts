import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { shiftClock } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { publishingPortal } from '../publishing.ts';
import { registerCitizen } from '../world.ts';

let own: Awaited<ReturnType<typeof publishingPortal>>;
beforeAll(async () => {
  own = await publishingPortal();
});
afterAll(() => own.stop());

describe('a service is closed', () => {
  const tomorrow = () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const close = () => own.service('disable', 'hunting-ticket', '--reason', 'Меняется порядок выдачи', '--until', tomorrow());

  test('in the middle of a submission: the database refuses it, the draft stays, the person reads why and till when', async () => {
    const { visitor } = await registerCitizen(own.portal);
    const draft = await startDraft(visitor, 'hunting-ticket');
    await fillDraft(visitor, await ticketAnswers());
    const { visitor: other } = await registerCitizen(own.portal);
    await other.get('/cabinet/drafts/new?service=hunting-ticket');
    await own.later();
    await own.text('/services');
    // The isolate has just looked: it believes that the service is open.
    expect(await close()).toMatchObject({ code: 0, err: '' });
    await visitor.submit({}, { button: 'Отправить' });
    expect(visitor.page.status).toBe(409);
    await expectValidPage(visitor.page);
    expect(visitor.page.text).toContain('Заявления пока не принимают. Снова начнут');
    expect(visitor.page.text).toContain('Меняется порядок выдачи.');
    expect(visitor.page.text).toContain('Ваш черновик на месте');
    expect(visitor.page.text).toContain('в любом МФЦ');
    expect(visitor.page.text).not.toContain('Отправить заявление');
    expect(query(own.portal, 'SELECT 1 FROM applications')).toEqual([]);
    expect(query(own.portal, 'SELECT submitted_at FROM drafts WHERE id = ?', draft.split('/').pop()!)).toEqual([
      { submitted_at: null },
    ]);

    await other.submit({}, { button: 'Начать' });
    expect(other.page.status).toBe(409);
    await expectValidPage(other.page);
    expect(other.page.text).toContain('Заявления пока не принимают.');
    expect(query(own.portal, 'SELECT 1 FROM drafts')).toHaveLength(1);

    const anybody = new Visitor(own.portal.url);
    await anybody.get('/services/hunting-ticket');
    await expectValidPage(anybody.page);
    expect(anybody.page.text).toContain('Меняется порядок выдачи.');
    expect(anybody.page.text).not.toContain('Подать заявление');
    expect(await own.text('/status.txt')).toContain('«Охотничий билет»: заявления не принимают до');

    await own.done('enable', 'hunting-ticket');
    await visitor.get(`${draft}/check`);
    expect(visitor.page.text).not.toContain('пока не принимают');
    await sendDraft(visitor);
  });

  test('works are announced ahead on the service, on its drafts and in the status, and the words go when they are over', async () => {
    const { visitor } = await registerCitizen(own.portal);
    const draft = await startDraft(visitor, 'hunting-ticket');
    const works = ['works', 'hunting-ticket', '--from', tomorrow(), '--to', `${tomorrow()} 06:00`];
    expect(await own.service(...works, '--words', '')).toMatchObject({ code: 1 });
    const noDay = await own.service('disable', 'hunting-ticket', '--reason', 'Ремонт', '--until', '2099-02-31');
    expect(noDay).toMatchObject({ code: 1, err: expect.stringContaining('--until: нужен день') });
    await own.done(...works, '--words', 'Ведомство меняет сервер, ответ может задержаться');
    const words = 'Ведомство меняет сервер, ответ может задержаться.';
    await visitor.get(`${draft}/applicant`);
    expect(visitor.page.text).toContain(words);
    await expectValidPage(visitor.page);
    const anybody = new Visitor(own.portal.url);
    await anybody.get('/services/hunting-ticket');
    expect(anybody.page.text).toMatch(/Будут работы: с .+, 00:00 до .+, 06:00\./);
    expect(anybody.page.text).toContain('Подать заявление');
    expect(await own.text('/status.txt')).toContain('«Охотничий билет»: работы с');
    await own.done('works', 'hunting-ticket', '--cancel');
    expect(await own.text('/services/hunting-ticket')).not.toContain(words);
  });

  test('a slip of the admin’s pen closes nothing for ever and writes no book', async () => {
    const refused = async (said: string, ...args: string[]) =>
      expect(await own.service(...args)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(said) });
    const disable = (reason: string, until: string) => ['disable', 'hunting-ticket', '--reason', reason, '--until', until];
    await refused('--until: это больше чем через три года', ...disable('Ремонт', '2206-12-10'));
    await refused('--reason: 301 знаков, а помещается 300', ...disable('я'.repeat(301), tomorrow()));
    await refused('--reason: в словах есть невидимый знак', ...disable('Ремонт\u202eтном', tomorrow()));
    const works = (to: string, words: string) => ['works', 'hunting-ticket', '--from', tomorrow(), '--to', to, '--words', words];
    await refused('--to: это больше чем через три года', ...works('9999-12-31', 'Ремонт'));
    await refused('--words: 400 знаков, а помещается 300', ...works(`${tomorrow()} 06:00`, 'я'.repeat(400)));
  });

  test('opens by itself when its time has come, though a page of it was kept', async () => {
    const { visitor } = await registerCitizen(own.portal);
    const draft = await startDraft(visitor, 'hunting-ticket');
    await close();
    await own.later();
    await visitor.get(`${draft}/applicant`);
    expect(visitor.page.text).toContain('Ваш черновик на месте');
    expect(await own.text('/services/hunting-ticket')).toContain('пока не принимают');
    await shiftClock(own.portal, 3 * 86_400_000);
    expect(await own.text('/services/hunting-ticket')).toContain('Подать заявление');
  });
});
