import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY } from '../../src/platform/clock.ts';
import { dayNumber, isoDate } from '../../src/region/day.ts';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { instantOf, localDate } from '../../src/region/zone.ts';
import { Visitor } from '../harness/client.ts';
import { shiftClock, tick } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { looksRight } from '../looks-right.ts';
import { lettersArrive, newsLetterTo, newsPace, newsTo, reader, stopLink } from '../news.ts';
import { newService, publishingPortal } from '../publishing.ts';

let own: Awaited<ReturnType<typeof publishingPortal>>;
/** In the order in which they are told: by id. Each asked for news. */
let people: Awaited<ReturnType<typeof reader>>[];
let silent: (typeof people)[0];
const { timeZone } = defaultProfile;
/** Ten in the morning where the region is, the day after tomorrow, and how far the portal's clock is ahead. */
const morning = instantOf(timeZone, isoDate(dayNumber(localDate(timeZone, Date.now())) + 2), '10:00');
const at = (later: number) => shiftClock(own.portal, morning + later - Date.now());

beforeAll(async () => {
  own = await publishingPortal();
  await newsPace(own.portal, 2);
  await own.later();
  await own.later();
  const five = await Promise.all(Array.from({ length: 5 }, () => reader(own.portal)));
  people = five.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  silent = await reader(own.portal, false);
}, 120_000);
afterAll(() => own?.stop());

const told = () =>
  query<{ id: string }>(own.portal, "SELECT owner_id AS id FROM messages WHERE topic = 'news' ORDER BY created_at, owner_id").map(
    ({ id }) => people.findIndex(one => one.id === id),
  );
const letters = () => Promise.all([...people, silent].map(({ person }) => newsTo(own.portal, person.email)));
const publish = async (slug: string, title: string) =>
  own.service('publish', await own.file(`${slug}.json`, newService(slug, title)));

describe('a new service', () => {
  test('is news when it is published for the first time, and never again', async () => {
    expect((await publish('angler', 'Билет рыболова')).code).toBe(0);
    const waiting = () => query(own.portal, 'SELECT slug, round FROM service_news ORDER BY slug');
    expect(waiting()).toEqual([{ slug: 'angler', round: null }]);
    await publish('angler', 'Билет рыболова');
    await publish('angler', 'Билет рыболова и рыбака');
    await own.service('rollback', 'angler');
    await publish('angler', 'Билет рыболова и рыбака');
    // What the build has is changed, not new.
    expect(
      (
        await own.service(
          'publish',
          await own.file('ticket.json', { ...newService('x', 'Билет охотника'), slug: 'hunting-ticket' }),
        )
      ).code,
    ).toBe(0);
    expect(waiting()).toEqual([{ slug: 'angler', round: null }]);
  });

  test('is told by day, to so many people a minute, in their order; a write that falls is done whole later', async () => {
    await at(-12 * 3_600_000);
    await tick(own.portal);
    expect(query(own.portal, 'SELECT * FROM news_rounds')).toEqual([]);
    await at(0);
    await tick(own.portal);
    await at(10_000);
    await Promise.all([tick(own.portal), tick(own.portal), tick(own.portal)]);
    expect(told()).toEqual([0, 1]);
    await lettersArrive(own.portal);
    await at(35_000);
    await tick(own.portal);
    expect(told()).toEqual([0, 1]);
    // It falls between the two of the next minute.
    await change(
      own.portal,
      `CREATE TRIGGER falls BEFORE INSERT ON messages WHEN (SELECT count(*) FROM messages WHERE topic = 'news') = 3
       BEGIN SELECT RAISE(ABORT, 'fallen'); END`,
    );
    await at(90_000);
    await tick(own.portal);
    expect(told()).toEqual([0, 1]);
    await change(own.portal, 'DROP TRIGGER falls');
    await tick(own.portal);
    expect(told()).toEqual([0, 1, 2, 3]);
    await lettersArrive(own.portal);
  });

  test('is not told to who does not want it any more, and the round ends', async () => {
    // The letter is on its way when its reader changes their mind.
    await change(own.portal, `UPDATE consents SET withdrawn_at = given_at WHERE person_id = '${people[4]!.id}'`);
    await at(170_000);
    await tick(own.portal);
    await change(own.portal, `UPDATE consents SET withdrawn_at = NULL WHERE person_id = '${people[4]!.id}'`);
    expect(told()).toEqual([0, 1, 2, 3]);
    expect(query(own.portal, 'SELECT ended_at > started_at AS ended FROM news_rounds')).toEqual([{ ended: 1 }]);
    expect((await letters()).map(sent => sent.length)).toEqual([1, 1, 1, 1, 0, 0]);
    const [mail] = (await letters())[0]!;
    expect(mail!.subject).toBe('Новая услуга: Билет рыболова и рыбака');
    expect(mail!.text).toContain('/services/angler');
    const announced = query<{ payload: string }>(own.portal, "SELECT payload FROM outbox WHERE topic = 'news.email'");
    expect(announced.map(({ payload }) => Object.keys(JSON.parse(payload)).join())).toEqual(Array(4).fill('message'));
    // Written before, sent after: a consent that is withdrawn in between stops the letter.
    const [old] = query<{ id: string }>(
      own.portal,
      "SELECT id FROM messages WHERE topic = 'news' AND owner_id = ?",
      people[3]!.id,
    );
    await change(
      own.portal,
      `UPDATE consents SET withdrawn_at = given_at WHERE person_id = '${people[3]!.id}'`,
      `DELETE FROM deliveries WHERE message_id = '${old!.id}'`,
      `UPDATE outbox SET state = 'pending', next_at = 1, attempts = 0 WHERE json_extract(payload, '$.message') = '${old!.id}'`,
      `DELETE FROM outbox_attempts WHERE outbox_id IN (SELECT id FROM outbox WHERE json_extract(payload, '$.message') = '${old!.id}')`,
    );
    await lettersArrive(own.portal);
    expect(query(own.portal, 'SELECT state, reason FROM deliveries WHERE message_id = ?', old!.id)).toEqual([
      { state: 'skipped', reason: 'unwanted' },
    ]);
    expect((await letters())[3]).toHaveLength(1);
  });
});

describe('a letter of news', () => {
  const consentOf = (n: number) =>
    query<{ withdrawn: number }>(
      own.portal,
      "SELECT withdrawn_at IS NOT NULL AS withdrawn FROM consents WHERE person_id = ? AND purpose = 'news'",
      people[n]!.id,
    )[0]?.withdrawn;

  test('has a link that ends them by a button, without a cabinet; opening it changes nothing', async () => {
    const link = stopLink((await letters())[0]![0]!);
    const anybody = new Visitor(own.portal.url);
    await anybody.get(link);
    expect([anybody.page.status, anybody.page.h1, consentOf(0)]).toEqual([200, 'Не присылать новости портала?', 0]);
    const shown = [anybody.page];
    await anybody.submit({}, { button: 'Не присылать новости' });
    expect([anybody.page.h1, consentOf(0)]).toEqual(['Новости больше не придут', 1]);
    shown.push(anybody.page);
    await anybody.get(link);
    await anybody.submit({}, { button: 'Не присылать новости' });
    expect(anybody.page.h1).toBe('Вы уже отказались от новостей');
    await looksRight(...shown, anybody.page);
    expect(
      query(
        own.portal,
        "SELECT count(*) AS n FROM audit_events WHERE action = 'consent-withdrawn' AND actor_id = ?",
        people[0]!.id,
      ),
    ).toEqual([{ n: 1 }]);
    await anybody.get(link.replace(/key=.*/, `key=${'x'.repeat(22)}`));
    await anybody.submit({}, { button: 'Не присылать новости' });
    expect([anybody.page.status, anybody.page.h1]).toEqual([410, 'Ссылка не действует']);
  });

  test('is ended by the button of a mail program too, with the key of this letter alone', async () => {
    const press = (link: string) =>
      fetch(own.portal.url + link.replace('?', '/one-click?'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
    const [mine, others] = [stopLink((await letters())[1]![0]!), stopLink((await letters())[2]![0]!)];
    expect((await press(mine.replace(/key=.*/, others.slice(others.indexOf('key='))))).status).toBe(403);
    expect([consentOf(1), consentOf(2)]).toEqual([0, 0]);
    expect((await press(mine)).status).toBe(200);
    expect((await press(mine)).status).toBe(200);
    expect([consentOf(1), consentOf(2)]).toEqual([1, 0]);
    const opened = new Visitor(own.portal.url);
    await opened.get(mine.replace('?', '/one-click?'));
    expect(opened.page.h1).toBe('Не присылать новости портала?');
  });

  test('comes once a month: what is published meanwhile gathers in the next one', async () => {
    await publish('boatman', 'Билет лодочника');
    await at(10 * DAY);
    await publish('diver', 'Билет ныряльщика');
    await tick(own.portal);
    await tick(own.portal);
    expect(told()).toHaveLength(4);
    await at(29 * DAY);
    await tick(own.portal);
    expect(query(own.portal, 'SELECT id FROM news_rounds')).toHaveLength(1);
    for (const later of [31 * DAY, 31 * DAY + 1000, 31 * DAY + 62_000, 31 * DAY + 123_000]) {
      await at(later);
      await tick(own.portal);
      await lettersArrive(own.portal);
    }
    // Three of five have withdrawn.
    expect(told().slice(4)).toEqual([2, 4]);
    const mail = await newsLetterTo(own.portal, people[4]!.person.email);
    expect(mail.subject).toBe('На портале 2 новые услуги');
    expect(mail.text).toMatch(/Билет лодочника[\s\S]+Билет ныряльщика/);
    expect((await letters()).map(sent => sent.length)).toEqual([1, 1, 2, 1, 1, 0]);
  });
});
