import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { again, decided, issued } from '../afterlife.ts';
import { landAnswers } from '../answers.ts';
import { apply, pageOf, sendDraft } from '../apply.ts';
import { disagreements } from '../harness/agreement.ts';
import type { Visitor } from '../harness/client.ts';
import { ownPortal, tick } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { accept, act, deeds, flat, kept, openCase, take } from '../office.ts';
import { formOf, later, press, twin } from '../race.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

let portal: Served;
let citizen: Visitor;
let officer: Visitor;
let clerk: Visitor;
let heads: Visitor[];
beforeAll(async () => {
  portal = await ownPortal();
  ({ visitor: citizen } = await registerCitizen(portal));
  ({ visitor: officer } = await registerOfficer(portal, 'nature'));
  ({ visitor: clerk } = await registerOfficer(portal, 'land-00701000'));
  heads = [];
  for (let i = 0; i < 2; i++) heads.push((await registerOfficer(portal, 'nature', 'head')).visitor);
}, 120_000);
afterAll(async () => {
  expect(await disagreements(portal)).toEqual([]);
  await portal.stop();
});

const withdrawal = async (number: string) => {
  await citizen.get(`/cabinet/applications/${number}/withdrawal`);
  return formOf(citizen, '/withdrawal');
};

/** An application brought into each open state by the real pages. */
const open: Record<string, () => Promise<string>> = {
  submitted: async () => apply(citizen, 'land-preliminary-approval', await landAnswers('00701000')),
  registered: () => apply(citizen),
  async checking() {
    const number = await apply(citizen);
    await take(officer, number);
    return number;
  },
  async needs_info() {
    const number = await open.submitted!();
    await take(clerk, number);
    await act(clerk, number, 'request', { ground: 'earlier-scheme', words: 'Ждём.' });
    return number;
  },
  async in_review() {
    const number = await open.checking!();
    await accept(officer, number);
    return number;
  },
  async reopened() {
    const number = await decided(portal, { citizen, officer }, 'refusal', { ground: 'conviction' });
    await act(heads[0]!, number, 'reopening', { ground: 'own-mistake', words: 'Ошибка.' });
    return number;
  },
};

describe('withdrawal', () => {
  test.each(Object.keys(open))('closes a case that is %s, out of every queue; sent again it is a new one', async state => {
    const number = await open[state]!();
    expect(kept(portal, number).status).toBe(state === 'reopened' ? 'in_review' : state);
    await press(citizen, await withdrawal(number));
    expect(kept(portal, number)).toMatchObject({ status: 'withdrawn', due_at: null });
    expect(kept(portal, number).closed_at).not.toBeNull();
    expect(query(portal, 'SELECT * FROM case_queue WHERE application = ?', number)).toEqual([]);
    expect(query(portal, 'SELECT * FROM info_requests WHERE application = ? AND closed_at IS NULL', number)).toEqual([]);
    expect(await again(citizen, number)).toBe('check');
    const next = await sendDraft(citizen);
    expect(query(portal, 'SELECT earlier_number FROM applications WHERE number = ?', next)).toEqual([{ earlier_number: number }]);
  });

  test.each(['approval', 'refusal'] as const)('and %s at once: one of them stands, the other is told', async verb => {
    const number = await open.in_review!();
    await openCase(officer, number);
    await officer.click(verb === 'approval' ? 'Одобрить заявление' : 'Отказать в услуге');
    const decision = formOf(officer, `/${verb}`, verb === 'refusal' ? { ground: 'conviction' } : {});
    const back = await withdrawal(number);
    await Promise.all([press(officer, decision), press(citizen, back)]);
    expect([officer.page.status, citizen.page.status].sort()).toEqual([303, 409]);
    const deed = deeds(portal, number).filter(kind => ['withdraw', 'approve', 'refuse'].includes(kind));
    expect(deed).toHaveLength(1);
    if (officer.page.status === 303) await issued(portal, number);
  });

  test('and an officer who takes the case at once: it ends withdrawn, taken before or not at all', async () => {
    const number = await open.registered!();
    await openCase(officer, number);
    const taking = formOf(officer, '/taking');
    const back = await withdrawal(number);
    await Promise.all([press(officer, taking), press(citizen, back)]);
    expect(citizen.page.status).toBe(303);
    expect(kept(portal, number).status).toBe('withdrawn');
    expect(deeds(portal, number).at(-1)).toBe('withdraw');
  });

  test('in four windows at once it is one withdrawal', async () => {
    const number = await open.checking!();
    const back = await withdrawal(number);
    const windows = [citizen, twin(citizen), twin(citizen), twin(citizen)];
    await Promise.all(windows.map(each => press(each, back)));
    expect(deeds(portal, number).filter(kind => kind === 'withdraw')).toHaveLength(1);
    expect(kept(portal, number).status).toBe('withdrawn');
  });
});

describe('cancelling a decision', () => {
  const cancelling = async (head: Visitor, number: string) => {
    await openCase(head, number);
    await head.click('Отменить решение');
    return formOf(head, '/reopening', { ground: 'court', words: 'Решение суда.' });
  };
  const undone = (number: string) =>
    query(portal, "SELECT seq FROM decisions WHERE application = ? AND kind = 'cancellation'", number);

  test('two heads at once: one cancels, the other sees the case as it is with the words kept', async () => {
    const number = await decided(portal, { citizen, officer }, 'approval');
    const forms = [await cancelling(heads[0]!, number), await cancelling(heads[1]!, number)];
    await Promise.all(heads.map((head, i) => press(head, forms[i]!)));
    expect(heads.map(head => head.page.status).sort()).toEqual([303, 409]);
    expect(flat(heads.find(head => head.page.status === 409)!)).toContain('Ваш текст не пропал: Решение суда.');
    expect(undone(number)).toHaveLength(1);
    await issued(portal, number);
  });

  test('a double click is one cancellation and no complaint', async () => {
    const number = await decided(portal, { citizen, officer }, 'approval');
    const form = await cancelling(heads[0]!, number);
    const windows = [heads[0]!, twin(heads[0]!), twin(heads[0]!)];
    await Promise.all(windows.map(each => press(each, form)));
    expect(windows.map(each => each.page.status)).toEqual([303, 303, 303]);
    expect(undone(number)).toHaveLength(1);
    await issued(portal, number);
  });

  test('a download at the same moment: what is cancelled is handed over to nobody afterwards', async () => {
    for (let round = 0; round < 6; round++) {
      const number = await decided(portal, { citizen, officer }, 'approval');
      await citizen.get(`/cabinet/applications/${number}`);
      await citizen.click('Открыть документ');
      const file = citizen.page.link('Скачать');
      const form = await cancelling(heads[0]!, number);
      await Promise.all([citizen.get(file), later(round * 8, () => press(heads[0]!, form)), tick(portal)]);
      for (let i = 0; i < 3; i++) await tick(portal);
      const done = deeds(portal, number);
      // Handed over first, the page was stale and nothing was cancelled; cancelled first, nothing is handed over any more.
      expect(done.at(-1)).toBe(heads[0]!.page.status === 303 ? 'reopen' : 'hand-over');
      expect(kept(portal, number).status).toBe(heads[0]!.page.status === 303 ? 'in_review' : 'issued');
      await issued(portal, number);
    }
  });

  test('an old download told late does not hand over the new document', async () => {
    const number = await decided(portal, { citizen, officer }, 'approval');
    await press(heads[0]!, await cancelling(heads[0]!, number));
    const [old] = query<{ id: string }>(portal, 'SELECT id FROM documents WHERE application_id = ? AND decision = 1', number);
    await take(officer, number);
    await act(officer, number, 'approval');
    await issued(portal, number);
    await citizen.get(`/cabinet/documents/${old!.id}/file`);
    expect(citizen.page.status).toBe(200);
    for (let i = 0; i < 3; i++) await tick(portal);
    expect(kept(portal, number).status).toBe('ready');
    await citizen.get(`/cabinet/applications/${number}`);
    await citizen.click('Открыть документ');
    await citizen.get(citizen.page.link('Скачать'));
    for (let i = 0; i < 3; i++) await tick(portal);
    expect(kept(portal, number).status).toBe('issued');
    expect(pageOf(citizen)).toBe('');
  });
});
