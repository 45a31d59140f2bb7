import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localDate } from '../../src/region/zone.ts';
import { formatDate } from '../../src/ui/dates.ts';
import { apply, fillDraft, startDraft, ticketAnswers } from '../apply.ts';
import { sentTo, waitForMessage } from '../harness/outbox.ts';
import { ownPortal, shiftClock, tick } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { query } from '../harness/state.ts';
import { registerCitizen, signIn } from '../world.ts';

describe('the hundred days of a draft', () => {
  let own: Awaited<ReturnType<typeof ownPortal>>;
  beforeAll(async () => {
    own = await ownPortal();
  });
  afterAll(() => own.stop());

  test('pass, and the clock takes it with its files; the sent one stays', async () => {
    const { visitor, person: who } = await registerCitizen(own);
    const number = await apply(visitor);
    const draft = await startDraft(visitor, 'hunting-ticket');
    await fillDraft(visitor, await ticketAnswers(), 'photo');
    await visitor.submit({ 'file.photo': await photograph() }, { button: 'Загрузить' });
    const day = 24 * 3_600_000;
    await shiftClock(own, 99 * day);
    await tick(own);
    expect(query(own, 'SELECT id FROM drafts WHERE submitted_at IS NULL')).toHaveLength(1);
    await shiftClock(own, 101 * day);
    await tick(own);
    expect(query(own, 'SELECT id FROM drafts WHERE submitted_at IS NULL')).toHaveLength(0);
    expect(query(own, 'SELECT id FROM files WHERE removed_at IS NULL AND holder_id <> ?', number)).toHaveLength(0);
    const again = await signIn(own, who);
    expect((await again.get(`${draft}/applicant`)).status).toBe(404);
    expect((await again.get(`/cabinet/applications/${number}`)).status).toBe(200);
  });

  test('are told two weeks before their end, once in a life, without a word of what the draft is about', async () => {
    await shiftClock(own, 0);
    const { visitor, person: who } = await registerCitizen(own);
    const { text } = await waitForMessage(own, who.email, sent => sent.text.includes('/confirm-email/'));
    await visitor.get(/\/confirm-email\/\S+/.exec(text)![0]);
    await visitor.submit({});
    const draft = await startDraft(visitor, 'hunting-ticket');
    const id = draft.split('/').pop()!;
    const owner = query<{ owner_id: string }>(own, 'SELECT owner_id FROM drafts WHERE id = ?', id)[0]!.owner_id;
    const reminders = () => query(own, "SELECT id FROM messages WHERE topic = 'draft-expiring' AND owner_id = ?", owner);
    const at = async (days: number) => {
      await shiftClock(own, days * 24 * 3_600_000);
      await tick(own);
    };
    await at(85.9);
    expect(reminders()).toHaveLength(0);
    await at(86.1);
    await tick(own);
    expect(reminders()).toHaveLength(1);
    const { expires_at } = query<{ expires_at: number }>(
      own,
      'SELECT expires_at FROM drafts WHERE id = ?',
      draft.split('/').pop()!,
    )[0]!;
    const day = formatDate(localDate('Asia/Krasnoyarsk', expires_at));
    // The letter waits until people are up.
    await at(87);
    const letter = await waitForMessage(own, who.email, sent => /черновик/.test(sent.subject));
    expect(letter.subject).toBe(`${day} удалится ваш черновик`);
    expect(letter.text).toContain(`${own.url}/cabinet\n`);
    expect(letter.text).not.toMatch(/охот|билет|Анна|Иванова/i);
    expect((await sentTo(own, who.email)).filter(sent => /черновик/.test(sent.subject))).toHaveLength(1);
    expect((await sentTo(own, who.phone)).filter(sent => /черновик/.test(sent.text))).toEqual([]);

    const again = await signIn(own, who);
    expect(again.page.text).toContain(`Хранится до ${day}`);
    await again.click('Мои сообщения');
    await again.click('удалится ваш черновик');
    expect(again.page.text).toContain('Охотничий билет');
    await again.click('К черновикам');
    await again.get(`${draft}/applicant`);
    await again.submit({ snils: '1' }, { button: 'Сохранить и выйти' });
    await at(101);
    expect(query(own, 'SELECT id FROM drafts WHERE submitted_at IS NULL')).toHaveLength(1);
    expect(reminders()).toHaveLength(1);
    await at(87 + 86.1);
    expect(reminders()).toHaveLength(2);
  });
});
