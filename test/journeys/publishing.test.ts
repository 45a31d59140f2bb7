import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { services } from '../../src/catalogue/services.ts';
import type { FormPage } from '../../src/forms/definition.ts';
import { fillDraft, pageOf, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import { change, query } from '../harness/state.ts';
import { publishingPortal, ticket, withDog } from '../publishing.ts';
import { registerCitizen } from '../world.ts';

let own: Awaited<ReturnType<typeof publishingPortal>>;
beforeAll(async () => {
  own = await publishingPortal();
});
afterAll(() => own.stop());

const note = (visitor: Visitor) => visitor.page.all('[role="status"]').map(textOf).join(' ');

describe('a service is published without a deploy', () => {
  test('a changed version is in force within ten seconds; the report says what its drafts are asked, and they are asked that', async () => {
    const { visitor } = await registerCitizen(own.portal);
    const draft = await startDraft(visitor, 'hunting-ticket');
    await fillDraft(visitor, await ticketAnswers());
    const { visitor: other } = await registerCitizen(own.portal);
    const fresh = await startDraft(other, 'hunting-ticket');
    expect(await own.titleAt('/services/hunting-ticket')).toBe(ticket.title);

    expect(await own.service('validate', await own.file('dog.json', withDog()))).toMatchObject({ code: 0 });
    const said = await own.done('publish', 'dog.json');
    expect(said).toContain('2 черновика: 2 спросят 1 вопрос');
    expect(await own.titleAt('/services/hunting-ticket')).toBe('Охотничий билет и собака');
    expect(await own.text('/services?q=собака')).toContain('Охотничий билет и собака');

    await visitor.get(draft);
    expect(note(visitor)).toContain('Ваши ответы сохранены, нужно ответить ещё на 1 вопрос.');
    expect(pageOf(visitor)).toBe('ticket');
    await visitor.submit({ dog: 'Полкан' }, { button: 'Далее' });
    const number = await sendDraft(visitor);
    const [{ live_hash: live }] = query<{ live_hash: string }>(own.portal, 'SELECT live_hash FROM service_states') as [
      { live_hash: string },
    ];
    expect(query(own.portal, 'SELECT definition_hash FROM applications WHERE number = ?', number)).toEqual([
      { definition_hash: live },
    ]);
    await other.get(fresh);
    expect(own.hashOf(fresh)).toBe(live);

    // The same once more changes nothing; what is written is written for good.
    expect(await own.done('publish', 'dog.json')).toContain('ничего не изменилось');
    expect(query(own.portal, 'SELECT slug, deed, by_role FROM service_publications')).toEqual([
      { slug: 'hunting-ticket', deed: 'publish', by_role: 'admin' },
    ]);
    expect(await own.done('log', 'hunting-ticket')).toMatch(
      /введена новая версия \(администратор\)[\s\S]+2 черновика: 2 спросят/,
    );
    expect(await own.done('list')).toMatch(/hunting-ticket +\w{12} {2}опубликована, в сборке другая/);
    expect(await own.done('validate', '--all')).toContain('опубликовано поверх 1 версия');

    expect(await own.done('rollback', 'hunting-ticket')).toContain('возвращена версия');
    expect(await own.titleAt('/services/hunting-ticket')).toBe(ticket.title);
    expect(await own.done('rollback', 'hunting-ticket')).toContain('ничего не изменилось');
    await other.get(fresh);
    expect(own.hashOf(fresh)).not.toBe(live);
    // The build's own definition is published by its name.
    expect(await own.done('publish', 'hunting-ticket')).toContain('уже действует');
    // Nothing of this one was ever published: a portal of an earlier build may not have it.
    expect(await own.done('publish', 'library-card')).toContain(
      'стоит в сборке, ничего не изменилось. Портал, развёрнутый до неё',
    );
  });

  test('a wholly new service, from a file of TypeScript, is found, listed and applied for', async () => {
    await own.titleAt('/services/angler');
    const angler = withDog('Билет рыболова');
    const definition = {
      ...angler,
      slug: 'angler',
      official: 'Выдача билета рыболова',
      summary: 'С билетом можно ловить рыбу.',
      synonyms: ['рыбалка', 'удочка'],
      refusal: angler.refusal.map((ground, i) => (i === 0 ? { ...ground, text: 'Рыбы в реке нет' } : ground)),
    };
    await own.file(
      'angler.ts',
      `import type { Service } from '${new URL('../../src/catalogue/service.ts', import.meta.url).pathname}';
export const angler: Service = ${JSON.stringify(definition)};`,
    );
    expect(await own.apart('publish', 'angler.ts', '--canary', '5')).toMatchObject({ code: 1, out: '' });
    expect(await own.done('publish', 'angler.ts')).toContain('Билет рыболова: введено для всех.');
    expect(await own.titleAt('/services/angler')).toBe('Билет рыболова');
    const list = await own.text('/services?topic=nature');
    expect(list).toContain('Билет рыболова');
    expect(await own.text('/')).toContain(`Все услуги: ${services.length + 1}`);
    expect(await own.text('/services?q=удочка')).toContain('Билет рыболова');
    const { visitor } = await registerCitizen(own.portal);
    await startDraft(visitor, 'angler');
    const { pages, uploads } = await ticketAnswers();
    await fillDraft(visitor, { pages: { ...pages, ticket: { ...pages.ticket, dog: 'Щука' } }, uploads });
    const number = await sendDraft(visitor);
    await visitor.get(`/cabinet/applications/${number}`);
    expect(visitor.page.h1).toBe('Билет рыболова');
  });

  test('what was tried comes in force over a build that came meanwhile, and that build is what a rollback brings back', async () => {
    const slug = 'library-card';
    const other = { ...services.find(service => service.slug === slug)!, title: 'Карта читателя' };
    const tried = '0'.repeat(64);
    expect(query(own.portal, 'SELECT hash FROM service_versions WHERE slug = ?', slug)).toEqual([]);
    // The row as the command of an earlier build has left it.
    await change(
      own.portal,
      `INSERT INTO service_versions (hash, slug, json, created_at) VALUES ('${tried}', '${slug}', '${JSON.stringify(other)}', 1)`,
      `INSERT INTO service_publications (slug, revision, deed, by_role, at, to_hash, detail)
        VALUES ('${slug}', 1, 'canary', 'admin', 1, '${tried}', '{}')`,
      `INSERT INTO service_states (slug, revision, canary_hash, canary_percent, changed_at) VALUES ('${slug}', 1, '${tried}', 5, 1)`,
    );
    expect(await own.done('promote', slug)).toContain('действует для всех');
    expect(await own.titleAt(`/services/${slug}`)).toBe('Карта читателя');
    expect(await own.done('rollback', slug)).toContain('возвращена версия');
    expect(await own.titleAt(`/services/${slug}`)).not.toBe('Карта читателя');
  });

  test('a broken definition changes nothing and says where it is broken', async () => {
    const before = query(own.portal, 'SELECT seq FROM service_publications');
    const broken = async (content: unknown) => {
      const { code, out, err } = await own.service('publish', await own.file('broken.json', content));
      expect([code, out]).toEqual([1, '']);
      return err;
    };
    const { law: _, ...lawless } = ticket;
    expect(await broken(lawless)).toContain('hunting-ticket: law: must be a list');
    expect(await broken('{"slug": ')).toContain('broken.json: это не JSON');
    expect(await broken([])).toContain('definition: must be an object');
    const pages = structuredClone(ticket.form.pages) as FormPage[];
    Object.assign(pages[0]!, { fields: [{ id: 'x', kind: 'telepathy', label: 'Мысль' }] });
    expect(await broken({ ...ticket, form: { pages } })).toContain('form.pages[0].fields[0].kind: must be one of text,');
    expect(await broken({ ...ticket, form: { pages: [{ id: 'a', title: 'А', kind: 'questions' }] } })).toContain(
      'form.pages[0].fields: must be a list',
    );
    expect(await broken({ ...ticket, department: 'moon' })).toContain('hunting-ticket: no department has the duty moon');
    expect(await broken({ ...ticket, deadline: null })).toContain('deadline: must be an object');
    // A word that is not known would ask for less than the law does.
    expect(await broken({ ...ticket, filing: { requires: 'Qualified' } })).toContain(
      'hunting-ticket: filing.requires: must be one of any, esia, qualified',
    );
    expect(await broken({ ...ticket, fees: { kopecks: 1 } })).toContain('fees: must be a list');
    expect(await broken({ ...ticket, fit: { questions: [null], rules: [] } })).toContain('fit.questions[0]: must be an object');
    // What nobody could mean: told by the same sentence wherever it stands.
    expect(await broken({ ...ticket, title: 'я'.repeat(5000) })).toContain('hunting-ticket: title: has 5000 letters');
    expect(await broken({ ...ticket, retention: { draftDays: 1e9, caseYears: 1e9 } })).toMatch(
      /draftDays: is 1000000000[\s\S]+caseYears/,
    );
    expect(await broken(`{"slug":${'['.repeat(60_000)}${']'.repeat(60_000)}}`)).toContain('stand in each other too deep');
    expect(await own.service('validate', 'absent.json')).toMatchObject({ code: 1, out: '' });
    expect(query(own.portal, 'SELECT seq FROM service_publications')).toEqual(before);
  });
});
