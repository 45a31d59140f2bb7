import { createHash } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { services } from '../../src/catalogue/services.ts';
import type { Field, FormPage } from '../../src/forms/definition.ts';
import { applicant } from '../answers.ts';
import { fillDraft, pageOf, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import type { Fields } from '../harness/form.ts';
import { expectValidPage } from '../harness/html.ts';
import { photograph } from '../harness/scans.ts';
import { change, query } from '../harness/state.ts';
import { registerCitizen } from '../world.ts';

const portal = inject('served');
const present = services.find(service => service.slug === 'hunting-ticket')!;
type Questions = FormPage & { kind: 'questions' };

/** An earlier version of the hunting ticket is kept, and the draft is one that was begun under it. Returns its hash. */
async function under(draft: string, edit: (page: FormPage) => FormPage | null): Promise<string> {
  const form = { pages: present.form.pages.flatMap(page => edit(page) ?? []) };
  const json = JSON.stringify({ ...present, title: 'Билет охотника, как раньше', form });
  const hash = createHash('sha256').update(json).digest('hex');
  await change(
    portal,
    `INSERT OR IGNORE INTO service_versions (hash, slug, json, created_at) VALUES ('${hash}', 'hunting-ticket', '${json.replaceAll("'", "''")}', 1)`,
    `UPDATE drafts SET definition_hash = '${hash}' WHERE id = '${draft.split('/').pop()}'`,
  );
  return hash;
}

/** Before, `reason` was not asked, and a question of another kind was. */
const before = (page: FormPage): FormPage =>
  page.id === 'ticket'
    ? { ...(page as Questions), fields: [{ id: 'dog', kind: 'text', label: 'Кличка собаки' } as Field] }
    : page;

async function begun(): Promise<{ visitor: Visitor; draft: string }> {
  const { visitor } = await registerCitizen(portal);
  return { visitor, draft: await startDraft(visitor, 'hunting-ticket') };
}

/** Answered under the earlier version up to the check, and left there. */
async function answered() {
  const { visitor, draft } = await begun();
  const old = await under(draft, before);
  // Opened, it would move: what a form sends is kept under the definition it was made from.
  const csrf = visitor.page.forms.flatMap(form => form.named('csrf')).flatMap(field => field.entries())[0]![1];
  const post = (page: string, fields: Record<string, string>) =>
    visitor.post(
      `${draft}/${page}`,
      new URLSearchParams({ csrf: String(csrf), version: '0.window', go: 'next', ...fields }).toString(),
      {
        Origin: portal.url,
      },
    );
  const { pages } = await ticketAnswers();
  const named = { family: 'Иванова', given: 'Анна', phone: '+79990000000' };
  for (const page of ['applicant', 'passport', 'conditions', 'delivery'])
    await post(page, typed({ ...(page === 'applicant' && named), ...pages[page] }));
  await post('ticket', { dog: 'Полкан' });
  expect(query(portal, 'SELECT page FROM draft_pages WHERE draft_id = ? AND complete = 1', draft.split('/').pop()!)).toHaveLength(
    5,
  );
  return { visitor, draft, old };
}

const typed = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value === true ? 'yes' : String(value)]));
const note = (visitor: Visitor) => visitor.page.all('[role="status"]').map(textOf).join(' ');

describe('a draft of a service that has changed', () => {
  test('asks only what is new, keeps the rest and says so; what is no longer asked is shown and not sent', async () => {
    const { visitor, draft } = await answered();
    await visitor.get(draft);
    // The photograph was asked for before the change too: it is not what is new.
    expect(visitor.page.path).toBe(`${draft}/ticket`);
    expect(note(visitor)).toMatch(/^Услуга изменилась \d+ \S+\. Ваши ответы сохранены, нужно ответить ещё на 1 вопрос\./);
    expect(visitor.page.title).toContain('Охотничий билет');
    await expectValidPage(visitor.page);
    await visitor.submit({ reason: 'first' }, { button: 'Далее' });
    expect(pageOf(visitor)).toBe('photo');
    expect(note(visitor)).not.toContain('Услуга изменилась');
    await visitor.submit({ 'file.photo': await photograph() }, { button: 'Загрузить и продолжить' });
    expect(pageOf(visitor)).toBe('check');
    await expectValidPage(visitor.page);
    expect(note(visitor)).toContain('Проверьте их ещё раз и отправьте.');
    expect(visitor.page.text).toMatch(/Об этом больше не спрашивают[\s\S]+Кличка собаки\s+Полкан/);
    const number = await sendDraft(visitor);
    await visitor.get(`/cabinet/applications/${number}`);
    expect(visitor.page.h1).toBe('Охотничий билет');
    expect(visitor.page.text).not.toContain('Полкан');
  });

  test('in which every answer still fits is only to be looked at again', async () => {
    const { visitor, draft } = await begun();
    await fillDraft(visitor, await ticketAnswers());
    await under(draft, page => page);
    await visitor.get(draft);
    expect(visitor.page.path).toBe(`${draft}/check`);
    expect(note(visitor)).toContain('Ваши ответы сохранены. Проверьте их ещё раз и отправьте.');
    await sendDraft(visitor);
  });

  test('is not sent from a check of the earlier version: the person looks first', async () => {
    const { visitor, draft } = await begun();
    await fillDraft(visitor, await ticketAnswers());
    const check = visitor.page;
    await under(draft, page => page);
    const button = check.forms.find(form => form.action.endsWith('/submission'))!;
    await visitor.send(button.fill({}));
    expect(visitor.page.path).toBe(`${draft}/check`);
    expect(note(visitor)).toContain('Услуга изменилась');
    await visitor.send(button.fill({}));
    expect(visitor.page.path).toMatch(/\/receipt$/);
  });

  test('moves once, however many windows open it, and its half-typed page stays', async () => {
    const { visitor, draft } = await begun();
    await visitor.submit({ ...applicant, snils: '12' }, { button: 'Сохранить и выйти' });
    const old = await under(draft, page => (page.id === 'conditions' ? null : page));
    await Promise.all(
      [1, 2, 3].map(() => fetch(`${portal.url}${draft}`, { headers: { Cookie: visitor.jar.header }, redirect: 'manual' })),
    );
    await visitor.get(`${draft}/applicant`);
    expect(visitor.page.html).toContain('value="12"');
    const id = draft.split('/').pop()!;
    expect(query(portal, 'SELECT moved_from FROM drafts WHERE id = ?', id)).toEqual([{ moved_from: old }]);
  });

  test('that was sent keeps the definition it was sent under', async () => {
    const { visitor, draft } = await begun();
    await fillDraft(visitor, await ticketAnswers());
    const number = await sendDraft(visitor);
    const old = await under(draft, before);
    await change(portal, `UPDATE applications SET definition_hash = '${old}' WHERE number = '${number}'`);
    await visitor.get(`/cabinet/applications/${number}`);
    expect(visitor.page.h1).toBe('Билет охотника, как раньше');
    await visitor.get(draft);
    expect(visitor.page.path).toBe(`/cabinet/applications/${number}`);
    expect(query(portal, 'SELECT definition_hash FROM applications WHERE number = ?', number)).toEqual([
      { definition_hash: old },
    ]);
  });
});
