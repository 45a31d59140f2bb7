import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDraft } from '../apply.ts';
import { query } from '../harness/state.ts';
import { publishingPortal, ticket, withDog } from '../publishing.ts';
import { registerCitizen } from '../world.ts';

let own: Awaited<ReturnType<typeof publishingPortal>>;
beforeAll(async () => {
  own = await publishingPortal();
});
afterAll(() => own.stop());

describe('a version is tried on a share of people', () => {
  test('of two admins who read the same, the second is told what the first has done, and changes nothing', async () => {
    const before = query(own.portal, 'SELECT 1 FROM service_publications');
    const lost = await Promise.all(
      ['А', 'Б', 'В', 'Г'].map(async word =>
        own.apart('publish', await own.file(`${word}.json`, withDog(`Охотничий билет ${word}`)), '--canary', '7'),
      ),
    );
    const won = lost.filter(({ code }) => code === 0);
    expect(won).toHaveLength(1);
    for (const { err } of lost.filter(({ code }) => code !== 0)) expect(err).toMatch(/другой администратор|уже пробуется/);
    expect(query(own.portal, 'SELECT 1 FROM service_publications')).toHaveLength(before.length + 1);
    await own.done('rollback', 'hunting-ticket');
  });

  test('of two admins who decided by one reading, whoever writes second is told what was done, and undoes nothing of it', async () => {
    const log = () => query(own.portal, 'SELECT deed FROM service_publications ORDER BY seq');
    const before = log();
    expect(await own.second('hunting-ticket')).toContain('изменил другой администратор (приём закрыт)');
    expect(log()).toEqual([...before, { deed: 'disable' }]);
    const state = "SELECT closed_reason, works_words FROM service_states WHERE slug = 'hunting-ticket'";
    expect(query(own.portal, state)).toEqual([{ closed_reason: 'Первый', works_words: null }]);
    await own.done('enable', 'hunting-ticket');
  });

  test('a canary gets new drafts of the same people each time, keeps begun ones as they are, and is promoted or ended once', async () => {
    await own.file('dog.json', withDog());
    const { visitor: early } = await registerCitizen(own.portal);
    const begun = await startDraft(early, 'hunting-ticket');
    const before = own.hashOf(begun);
    expect(await own.done('publish', 'dog.json', '--canary', '50')).toContain('пробуется на 50 % новых заявлений');
    expect(await own.titleAt('/services/hunting-ticket')).toBe(ticket.title);
    const people = await Promise.all(Array.from({ length: 5 }, () => registerCitizen(own.portal)));
    const drafts = await Promise.all(people.map(({ visitor }) => startDraft(visitor, 'hunting-ticket')));
    const first = drafts.map(own.hashOf);
    // Of five people by a half, one time in sixteen all stand on one side.
    expect([1, 2]).toContain(new Set(first).size);
    const again = await Promise.all(people.map(({ visitor }) => startDraft(visitor, 'hunting-ticket')));
    expect(again.map(own.hashOf)).toEqual(first);
    for (const [i, { visitor }] of people.entries()) await visitor.get(drafts[i]!);
    await early.get(begun);
    expect(drafts.map(own.hashOf)).toEqual(first);
    expect(own.hashOf(begun)).toBe(before);

    // A greater share holds the smaller; another version waits its turn.
    await own.done('publish', 'dog.json', '--canary', '99');
    const more = await Promise.all(people.map(({ visitor }) => startDraft(visitor, 'hunting-ticket')));
    const canary = await own.canaryOf('hunting-ticket');
    expect(first.every((hash, i) => hash !== canary || own.hashOf(more[i]!) === canary)).toBe(true);
    const other = await own.service('publish', await own.file('other.json', withDog('Другая')));
    expect(other).toMatchObject({ code: 1, err: expect.stringContaining('уже пробуется другая версия') });

    // Two admins at once: one promotes, the other hears of it or finds it done.
    const both = await Promise.all([own.apart('promote', 'hunting-ticket'), own.apart('promote', 'hunting-ticket')]);
    await own.later();
    expect(both.map(({ code, err }) => code === 0 || /другой администратор/.test(err))).toEqual([true, true]);
    expect(query(own.portal, "SELECT 1 FROM service_publications WHERE deed = 'promote'")).toHaveLength(1);
    expect(await own.titleAt('/services/hunting-ticket')).toBe('Охотничий билет и собака');
    await early.get(begun);
    expect(own.hashOf(begun)).toBe(canary);
    expect(await own.done('promote', 'hunting-ticket')).toContain('ничего не изменилось');

    await own.done('publish', 'other.json', '--canary', '99');
    await own.done('rollback', 'hunting-ticket');
    expect(await own.titleAt('/services/hunting-ticket')).toBe('Охотничий билет и собака');
    const { visitor: late } = await registerCitizen(own.portal);
    expect(own.hashOf(await startDraft(late, 'hunting-ticket'))).toBe(canary);
  }, 180_000);
});
