import { beforeAll, describe, expect, inject, test } from 'vitest';
import { allowanceAnswers, applicant, child } from '../answers.ts';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { query } from '../harness/state.ts';
import { newPerson, registerCitizen, signIn } from '../world.ts';

const portal = inject('served');
let citizen: Visitor;

beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal));
});

/** The same person's other tab: one session, a page of its own. */
function otherTab(visitor: Visitor): Visitor {
  const tab = new Visitor(visitor.origin, { address: visitor.address });
  for (const [name, { value }] of visitor.jar.all) tab.jar.take(`${name}=${value}; Path=/`);
  return tab;
}

const shown = (visitor: Visitor, name: string) =>
  visitor.page.forms
    .flatMap(form => form.controls)
    .filter(control => control.name === name)
    .flatMap(control => control.entries())[0]?.[1];

describe('a draft', () => {
  test('is kept by «Сохранить и выйти» with what is not right yet, and goes on from there', async () => {
    const draft = await startDraft(citizen, 'hunting-ticket');
    const typed = { ...applicant, snils: '123', email: 'anna@', 'birth-date.month': 'апр' };
    await citizen.submit(typed, { button: 'Сохранить и выйти' });
    expect(citizen.page.path).toBe('/cabinet?draft=kept');
    expect(citizen.page.textOf('[role="status"]')).toContain('Черновик сохранён');
    await citizen.get(draft);
    expect(citizen.page.path).toBe(`${draft}/applicant`);
    for (const [name, value] of Object.entries(typed)) expect(shown(citizen, name)).toBe(value);
    await citizen.submit({}, { button: 'Далее' });
    expect(citizen.page.errors.length).toBe(2);
    expect(citizen.page.title).toMatch(/^Ошибка: Кто подаёт заявление – /);
  });

  test('keeps the choice of delivery that is not finished, and asks for it again', async () => {
    const draft = await startDraft(citizen, 'hunting-ticket');
    await fillDraft(citizen, await ticketAnswers(), 'delivery');
    await citizen.submit({ delivery: 'mfc-paper' }, { button: 'Далее' });
    expect(citizen.page.errors).toEqual(['Выберите МФЦ, куда вам удобно прийти.']);
    await citizen.submit({ delivery: 'mfc-paper' }, { button: 'Сохранить и выйти' });
    await citizen.get(draft);
    expect(citizen.page.path).toBe(`${draft}/delivery`);
    expect(shown(citizen, 'delivery')).toBe('mfc-paper');
    await citizen.submit({ office: 'mfc-kamenny-mys' }, { button: 'Далее' });
    expect(citizen.page.text).toContain('МФЦ города Каменный Мыс');
  });

  test('waits for one who leaves in the middle and signs in from another browser', async () => {
    const { person: who, visitor } = await registerCitizen(portal, newPerson());
    const draft = await startDraft(visitor, 'hunting-ticket');
    await fillDraft(visitor, await ticketAnswers(), 'ticket');
    const late = visitor.page.forms.find(form => form.action === `${draft}/ticket`)!;
    await visitor.submit({}, { form: '/sign-out' });
    await visitor.get(draft);
    expect(visitor.page.path).toContain('/sign-in?next=');
    // A form of the page that was still open: back to the sign-in, nothing breaks.
    await visitor.send(late.fill({ reason: 'first' }, 'Далее'));
    expect(visitor.page.path).toContain('/sign-in');
    const again = await signIn(portal, who);
    await again.click('Охотничий билет');
    expect(again.page.path).toBe(`${draft}/ticket`);
    await fillDraft(again, await ticketAnswers());
    await sendDraft(again);
  });

  test('sent twice, or sent again from the page before, is one application with one number', async () => {
    const draft = await startDraft(citizen, 'hunting-ticket');
    await fillDraft(citizen, await ticketAnswers());
    const form = citizen.page.forms.find(each => each.action === `${draft}/submission`)!;
    const number = await sendDraft(citizen);
    for (const path of ['', '/check', '/delivery', '/applicant', '/photo', '/removal', '/submission'])
      expect((await citizen.get(draft + path)).url.pathname).toBe(`/cabinet/applications/${number}`);
    await citizen.send(form.fill({}));
    expect(citizen.page.path).toBe(`/cabinet/applications/${number}/receipt`);
    const other = otherTab(citizen);
    await other.get(`/cabinet/applications/${number}`);
    await Promise.all([citizen.send(form.fill({})), other.send(form.fill({}))]);
    expect(other.page.path).toBe(`/cabinet/applications/${number}/receipt`);
    expect(query(portal, 'SELECT count(*) AS n FROM applications WHERE draft_id = ?', draft.split('/').pop()!)).toEqual([
      { n: 1 },
    ]);
  });

  test('of somebody else is not there, word for word', async () => {
    const draft = await startDraft(citizen, 'child-allowance');
    const { visitor: stranger } = await registerCitizen(portal);
    const absent = `/cabinet/drafts/${'0'.repeat(draft.split('/').pop()!.length)}`;
    const told = async (path: string) => {
      const page = await stranger.get(path);
      return [page.status, page.text.replace(/номер запроса: .*/, '')];
    };
    for (const rest of ['', '/applicant', '/children', '/children/1', '/papers', '/delivery', '/check', '/removal', '/files/x'])
      expect(await told(draft + rest)).toEqual(await told(absent + rest));
    expect((await told(`${draft}/applicant`))[0]).toBe(404);
    await stranger.get('/cabinet/profile');
    const csrf = String(shown(stranger, 'csrf'));
    for (const rest of ['/applicant', '/delivery', '/submission', '/children/1/removal'])
      expect((await stranger.post(draft + rest, new URLSearchParams({ csrf }).toString(), { Origin: portal.url })).status).toBe(
        404,
      );
    await stranger.post(`${draft}/removal`, new URLSearchParams({ csrf }).toString(), { Origin: portal.url });
    expect((await citizen.get(`${draft}/applicant`)).status).toBe(200);
  });

  test('may be thrown away, with its files', async () => {
    const draft = await startDraft(citizen, 'hunting-ticket');
    await fillDraft(citizen, await ticketAnswers(), 'delivery');
    const id = draft.split('/').pop()!;
    expect(query(portal, 'SELECT 1 FROM files WHERE holder_id = ? AND removed_at IS NULL', id)).toHaveLength(1);
    await citizen.get(`${draft}/removal`);
    await citizen.submit({}, { button: 'Удалить черновик' });
    expect(citizen.page.text).toContain('Черновик удалён');
    expect(query(portal, 'SELECT 1 FROM drafts WHERE id = ?', id)).toHaveLength(0);
    expect(query(portal, 'SELECT 1 FROM draft_pages WHERE draft_id = ?', id)).toHaveLength(0);
    expect(query(portal, 'SELECT 1 FROM files WHERE holder_id = ? AND sealed_key IS NOT NULL', id)).toHaveLength(0);
  });

  test('whose page another answer has taken away leads on, not into a wall', async () => {
    const draft = await startDraft(citizen, 'child-allowance');
    await fillDraft(citizen, allowanceAnswers(), 'children');
    expect((await citizen.get(`${draft}/children/7`)).path).toMatch(/\/(children|family)/);
    expect((await citizen.get(`${draft}/nothing`)).status).toBe(404);
    const other = otherTab(citizen);
    await other.get(`${draft}/children/1`);
    await citizen.get(`${draft}/children/1/removal`);
    await citizen.submit({}, { button: 'Удалить' });
    await other.submit({ ...child('Другой Имя Отчество', 2016, '00000000505') }, { button: 'Далее' });
    expect(other.page.status).toBeLessThan(410);
    expect(other.page.html).toContain('Другой Имя Отчество');
  });
});
