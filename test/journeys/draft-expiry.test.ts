import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apply, fillDraft, startDraft, ticketAnswers } from '../apply.ts';
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
});
