import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { searchAddresses } from './addresses.ts';
import { findReply, sendQuestion } from './client.ts';
import type { Question } from './question.ts';
import { createRegistriesStandIn, type Kept, type Mode } from './stand-in.tsx';

const gateway = { url: 'http://gateway', system: 'KABINET', token: 't' };
const directory = { url: 'http://gateway', token: 'a' };
const who = { family: 'О’Нил <Иванова>', given: 'Анна', patronymic: '', birthDate: '1988-04-12' };
const snils = (digits: string): Question => ({ kind: 'snils', who, snils: digits });
const passport = (number: string): Question => ({
  kind: 'passport',
  who,
  passport: { series: '9901', number, issuedAt: '2008-05-20' },
});

let kept: Map<string, Kept>;
let mode: Mode;
let logged: string[];

/** The client and the stand-in in one process: what one writes, the other reads. */
beforeEach(() => {
  kept = new Map();
  mode = 'works';
  logged = [];
  const store = {
    mode: async () => mode,
    async keep(question: Omit<Kept, 'messageId'>) {
      const known = kept.get(question.clientId);
      if (!known) kept.set(question.clientId, { ...question, messageId: `m-${kept.size + 1}` });
      return { messageId: kept.get(question.clientId)!.messageId, same: !known || known.xml === question.xml };
    },
    find: async (id: string) => kept.get(id) ?? null,
  };
  const standIn = createRegistriesStandIn(() => store);
  const env = { REGISTRIES_TOKEN: 't', ADDRESSES_TOKEN: 'a' };
  vi.stubGlobal('fetch', (url: URL, init: RequestInit) => standIn.request(String(url), init, env));
  vi.spyOn(console, 'log').mockImplementation(line => logged.push(String(line)));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const answerTo = async (question: Question, id = 'q-1') => {
  await sendQuestion(gateway, id, question);
  return findReply(gateway, id, question);
};

test('each question gets its answer', async () => {
  expect(await answerTo(snils('11223344595'))).toEqual({ kind: 'answered', finding: { outcome: 'match' } });
  expect(await answerTo(passport('123456'), 'q-2')).toEqual({ kind: 'answered', finding: { outcome: 'match' } });
  const inn = await answerTo({ kind: 'inn', who, passport: { series: '9901', number: '123456' } }, 'q-3');
  expect(inn).toEqual({ kind: 'answered', finding: { outcome: 'match', value: '500100732259' } });
  expect(await answerTo({ kind: 'address', text: 'Светлоозёрск, Садовая, д. 7' }, 'q-4')).toMatchObject({
    finding: { outcome: 'match', value: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });
});

test.each([
  [snils('08765430300'), { kind: 'answered', finding: { outcome: 'differs' } }],
  [snils('00000060006'), { kind: 'answered', finding: { outcome: 'absent' } }],
  [snils('00000060007'), { kind: 'rejected', code: 'NO_DATA' }],
  [snils('00000060008'), { kind: 'failed', code: 'SMEV-102' }],
  [snils('00000060009'), { kind: 'waiting' }],
  [passport('000001'), { kind: 'answered', finding: { outcome: 'differs' } }],
  [passport('000009'), { kind: 'waiting' }],
])('magic numbers answer as the page says: %#', async (question, reply) => {
  expect(await answerTo(question)).toEqual(reply);
});

const birth = { given: 'Анна', patronymic: '', birthDate: '1988-04-12' };
const son = { family: 'Иванов', given: 'Пётр', patronymic: '', birthDate: '2019-03-02' };
const telling = (digits: string) => ({ who: { family: 'Иванова', ...birth }, snils: digits });

test('a registry that tells is read: policy and clinic, account and keeper, schools of the asked children alone', async () => {
  expect(await answerTo({ kind: 'policy', ...telling('11223344595') })).toMatchObject({
    finding: { outcome: 'match', told: { policy: expect.stringMatching(/^\d{16}$/), clinic: expect.any(String) } },
  });
  const home = await answerTo({ kind: 'houseAccount', ...telling('11223344595'), text: 'Садовая, д. 7' }, 'q-2');
  expect(home).toMatchObject({ finding: { told: { account: '7701234567', manager: 'ООО «Тёплый дом»' } } });
  const schools = await answerTo({ kind: 'schools', ...telling('11223344595'), children: [son] }, 'q-3');
  expect(schools).toMatchObject({ finding: { told: { places: [{ child: son }] } } });
  expect(JSON.stringify(schools)).not.toContain('Чужая');
});

test('what is told of another person differs, and none of it is read', async () => {
  expect(await answerTo({ kind: 'policy', ...telling('08765430300') })).toEqual({
    kind: 'answered',
    finding: { outcome: 'differs' },
  });
});

test.each([
  ['no СНИЛС', { kind: 'policy', ...telling('') }],
  ['no address', { kind: 'houseAccount', ...telling('11223344595'), text: '' }],
  ['no children', { kind: 'schools', ...telling('11223344595'), children: [] }],
] as [string, Question][])('a question with %s is none', async (_, question) => {
  await expect(sendQuestion(gateway, 'q-1', question)).rejects.toThrow('400');
});

test('the same question under one id is one question; another content under it is refused', async () => {
  const first = await sendQuestion(gateway, 'q-1', snils('11223344595'));
  expect(await sendQuestion(gateway, 'q-1', snils('11223344595'))).toBe(first);
  await expect(sendQuestion(gateway, 'q-1', snils('08765430300'))).rejects.toThrow('409');
});

test('down, unknown to the gateway, or answered in another shape: unavailable, with the wait that is asked', async () => {
  mode = 'down';
  await expect(sendQuestion(gateway, 'q-1', snils('11223344595'))).rejects.toMatchObject({ retryAfter: 30_000 });
  await expect(searchAddresses(directory, 'Садовая', 'c')).rejects.toThrow('503');
  mode = 'works';
  await expect(sendQuestion({ ...gateway, token: 'x' }, 'q-1', snils('11223344595'))).rejects.toThrow('401');
  vi.stubGlobal('fetch', async () => Response.json({ queryResult: [{ message: { messageType: 'Unheard' } }] }));
  await expect(findReply(gateway, 'q-1', snils('11223344595'))).rejects.toThrow('unreadable');
});

test('addresses are found to the house, in parts; an unknown one is not', async () => {
  const [one, ...more] = await searchAddresses(directory, 'светлоозерск садовая 7', 'c');
  expect(more).toEqual([]);
  expect(one).toMatchObject({
    full: 'Приозёрный край, г. Светлоозёрск, ул. Садовая, д. 7',
    parts: {
      postcode: '990000',
      region: 'Приозёрный край',
      place: 'г. Светлоозёрск',
      street: 'ул. Садовая',
      house: '7',
      flat: '',
    },
  });
  expect((await searchAddresses(directory, 'Лесная', 'c')).length).toBe(3);
  expect(await searchAddresses(directory, 'Садовая 700', 'c')).toEqual([]);
});

test('a call is logged with its id, latency and outcome, and with nothing personal', async () => {
  await answerTo(snils('11223344595'));
  await searchAddresses(directory, 'Садовая 7', 'c');
  expect(logged.map(line => JSON.parse(line))).toMatchObject([
    { event: 'registries', call: 'send', correlation: 'q-1', outcome: 'answered' },
    { call: 'find', correlation: 'q-1' },
    { call: 'addresses', correlation: 'c' },
  ]);
  expect(logged.join()).not.toMatch(/Иванова|Анна|112233|Садовая/);
});
