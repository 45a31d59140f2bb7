import { beforeAll, describe, expect, inject, test } from 'vitest';
import { apply } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { calendarIn } from '../harness/ics.ts';
import { sentTo, waitForMessage } from '../harness/outbox.ts';
import { accept, act, flat, kept, take } from '../office.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
const person = newPerson({ family: 'Неразглашаемая' });
let citizen: Visitor;
let officer: Visitor;
let number: string;
let links: { status: string; calendar: string };
const anybody = new Visitor(portal.url, { modern: false });
const line = async () => (await anybody.get(links.status)).reply.body.toString('utf8');
const calendar = async () => calendarIn((await anybody.get(links.calendar)).reply.body);

beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal, person));
  const letter = await waitForMessage(portal, person.email, sent => sent.text.includes('/confirm-email/'));
  await citizen.get(/\/confirm-email\/\S+/.exec(letter.text)![0]);
  await citizen.submit({}, { button: 'Подтвердить почту' });
  ({ visitor: officer } = await registerOfficer(portal, 'nature'));
  number = await apply(citizen);
  links = { status: citizen.page.link('Статус по ссылке без входа'), calendar: citizen.page.link('Сроки для календаря') };
});

describe('the status by a link', () => {
  test('is one line of one SMS for anybody who holds it: no cookie, nothing kept, nothing about the person', async () => {
    const { reply, status } = await anybody.get(links.status);
    const text = reply.body.toString('utf8');
    expect([status, reply.headers['content-type'], reply.headers['cache-control']]).toEqual([
      200,
      'text/plain; charset=UTF-8',
      'no-store',
    ]);
    expect([reply.setCookies, reply.headers['x-robots-tag']]).toEqual([[], 'noindex']);
    expect(text).toMatch(new RegExp(`^Заявление ${number} зарегистрировано, решение до \\d\\d\\.\\d\\d\\.\\d{4}\n$`));
    expect(text.length).toBeLessThanOrEqual(70);
    expect(text).not.toMatch(/Неразглашаемая|Анна|билет/i);
  });

  test('stands on the receipt, written out, and on the card, with who can open it', async () => {
    await citizen.get(`/cabinet/applications/${number}/receipt`);
    expect(flat(citizen)).toContain(`${portal.url}${links.status}`);
    await citizen.get(`/cabinet/applications/${number}`);
    expect(citizen.page.link('Статус по ссылке без входа')).toBe(links.status);
    expect(flat(citizen)).toContain('статус увидит каждый, кому вы их дадите');
  });

  test('needs the whole key; a wrong one and an unknown number are one answer', async () => {
    const key = links.status.split('key=')[1]!;
    expect(key).toMatch(/^[\w-]{22}$/);
    const other = number.replace(/\d{8}-\d$/, '00000000-0');
    const wrong = [
      `/s/${number}`,
      `/s/${number}?key=`,
      `/s/${number}?key=${key.slice(0, -1)}`,
      `/s/${number}?key=${key}A`,
      `/s/${number}?key=${key.startsWith('A') ? 'B' : 'A'}${key.slice(1)}`,
      `/s/${other}?key=${key}`,
      `/s/${other}.ics?key=${key}`,
      `/s/${number}.ics`,
      '/s/x?key=x',
    ];
    const answers: string[] = [];
    for (const path of wrong) {
      const { status, reply } = await anybody.get(path);
      answers.push(`${status} ${reply.headers['content-type']} ${reply.body.toString('utf8')}`);
    }
    expect(new Set(answers)).toEqual(
      new Set(['404 text/plain; charset=UTF-8 Ссылка неверна. Статус можно узнать в личном кабинете.\n']),
    );
  });
});

describe('the line goes with the application', () => {
  const news = async (words: RegExp) => {
    const shown = (await line()).trimEnd();
    expect(shown).toMatch(words);
    const [mail, sms] = await Promise.all(
      [person.email, person.phone].map(to =>
        waitForMessage(portal, to, sent => sent.subject === shown || sent.text.startsWith(shown)),
      ),
    );
    expect([mail!.subject, sms!.text.startsWith(shown), sms!.text.length <= 70]).toEqual([shown, true, true]);
    expect(mail!.subject).not.toMatch(/Неразглашаемая|билет/i);
  };

  test('and is the subject of each e-mail and the text of each SMS', async () => {
    await news(/зарегистрировано, решение до/);
    await take(officer, number);
    expect(await line()).toMatch(/идёт проверка, решение до/);
    await act(officer, number, 'request', { ground: 'photo-replace', words: 'Другое фото.' });
    await news(/ждём ваш ответ до/);
    await citizen.get(`/cabinet/applications/${number}/answer`);
    await citizen.submit({ words: 'Вот.' }, { button: 'Отправить ответ' });
    await news(/ответ получен, решение до/);
    await accept(officer, number);
    await news(/документы в порядке, срок/);
    await act(officer, number, 'approval', { words: '' });
    await expect.poll(() => kept(portal, number).status, { timeout: 15_000 }).toBe('ready');
    await news(/документ готов/);
    const subjects = (await sentTo(portal, person.email)).map(sent => sent.subject).filter(each => each.includes(number));
    expect(subjects.filter(each => `${each}\n`.length > 70)).toEqual([]);
  });
});

describe('the calendar', () => {
  test('is a valid file with the days of the application and its number alone', async () => {
    const mine = await apply(citizen);
    links = { status: citizen.page.link('Статус по ссылке без входа'), calendar: citizen.page.link('Сроки для календаря') };
    const { reply } = await anybody.get(links.calendar);
    expect([reply.headers['content-type'], reply.headers['cache-control'], reply.setCookies]).toEqual([
      'text/calendar; charset=utf-8',
      'no-store',
      [],
    ]);
    const text = reply.body.toString('utf8');
    expect(text).not.toMatch(/Неразглашаемая|Анна|билет|Министерство/i);
    const { events } = await calendar();
    expect(events.map(event => [event.uid.split('.')[0], event.status, event.summary])).toEqual([
      ['sent', 'CONFIRMED', `Заявление ${mine} отправлено`],
      ['decision', 'CONFIRMED', `Последний день решения по заявлению ${mine}`],
    ]);
    expect(events[1]!.from).toBe(
      /до (\d\d)\.(\d\d)\.(\d{4})/
        .exec(await line())
        ?.slice(1)
        .toReversed()
        .join(''),
    );
    expect(await calendar()).toEqual({ events });
  });

  test('follows the application under the same uids with a higher sequence', async () => {
    const mine = /\/s\/(.*)\.ics/.exec(links.calendar)![1]!;
    const before = await calendar();
    await take(officer, mine);
    await act(officer, mine, 'request', { ground: 'photo-replace', words: 'Другое фото.' });
    const asked = await calendar();
    expect(asked.events.map(event => event.uid.split('.')[0])).toEqual(['sent', 'answer-1', 'decision']);
    expect(asked.events.at(-1)).toMatchObject({ uid: before.events[1]!.uid, sequence: before.events[1]!.sequence + 2 });
    await citizen.get(`/cabinet/applications/${mine}/withdrawal`);
    await citizen.submit({}, { form: '/withdrawal' });
    expect((await calendar()).events.map(event => event.status)).toEqual(['CONFIRMED', 'CANCELLED', 'CANCELLED']);
  });
});
