import { afterEach, expect, test, vi } from 'vitest';
import { searchAddresses } from './addresses.ts';
import { toldOfRegistries } from './failures.ts';
import { type Question, readFinding, writeFinding } from './question.ts';
import type { Asked, Teller } from './told.ts';
import { element } from './xml.ts';

const who: Asked = { family: 'Иванова', given: 'Анна', patronymic: '', birthDate: '1988-04-12' };
const son: Asked = { family: 'Иванов', given: 'Пётр', patronymic: '', birthDate: '2019-03-02' };
const schools: Teller = { kind: 'schools', who, snils: '11223344595', children: [son] };
const policy: Teller = { kind: 'policy', who, snils: '11223344595' };
// The longest answer that is read.
const HALF_MEGABYTE = 500_000;

afterEach(() => void vi.unstubAllGlobals());

test('an answer of elements without an end is read in no time', () => {
  const begun = performance.now();
  const xml = writeFinding('schools', { outcome: 'match', told: { who } }).replace(
    '</a:Response>',
    '<Place>'.repeat(HALF_MEGABYTE / 7),
  );
  expect(readFinding(schools, xml)).toMatchObject({ outcome: 'match', told: { places: [] } });
  expect(performance.now() - begun).toBeLessThan(1000);
});

test('of thousands of places of one child a profile keeps a family’s worth', () => {
  const places = Array.from({ length: 2000 }, (_, i) => ({ child: son, organisation: `Школа № ${i}` }));
  const read = readFinding(schools, writeFinding('schools', { outcome: 'match', told: { who, places } }));
  expect(read?.told?.places).toHaveLength(20);
});

test('what turns a line round or breaks it is left out of what registries tell', () => {
  const told = { who, policy: '6390939799000249', clinic: 'Поликлиника\u202e\n\u2066 № 2\u200f' };
  expect(readFinding(policy, writeFinding('policy', { outcome: 'match', told }))?.told?.clinic).toBe('Поликлиника № 2');
  const empty = { who, policy: '6390939799000249', clinic: '\u202e \u2066' };
  expect(readFinding(policy, writeFinding('policy', { outcome: 'match', told: empty }))?.told).not.toHaveProperty('clinic');
});

test('a number that is a book is no number', () => {
  const question: Question = { kind: 'address', text: 'Садовая, д. 7' };
  const finding = writeFinding('address', { outcome: 'match' });
  const long = finding.replace('</a:Response>', `${element('Value', 'x'.repeat(HALF_MEGABYTE))}</a:Response>`);
  expect(readFinding(question, long)).toEqual({ outcome: 'match' });
});

const guid = (n: number) => `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`;
const found = (addresses: unknown) => {
  vi.stubGlobal('fetch', async () => Response.json({ addresses }));
  return searchAddresses({ url: 'http://gateway', token: 'a' }, 'Садовая', 'c');
};
const item = (n: number, more: object = {}) => ({
  object_guid: guid(n),
  full_name: 'Садовая',
  hierarchy: [{ object_level_id: 1, full_name_short: 'Край' }],
  ...more,
});

test('an address longer than a form takes is left out, the others are shown', async () => {
  const endless = Array.from({ length: 2000 }, () => ({ object_level_id: 5, full_name_short: 'г. Светлоозёрск' }));
  const told = await found([item(1, { hierarchy: endless }), item(2)]);
  expect(told.map(({ fias }) => fias)).toEqual([guid(2)]);
});

test('signs that hide stand in no address, nor anything else for an index', async () => {
  const names = [{ object_level_id: 1, full_name_short: '\u202eКрай\n\u0000' }];
  const [told] = await found([
    item(1, { full_name: 'Са\u202eдо\nвая', hierarchy: names, address_details: { postal_code: '<b>' } }),
  ]);
  expect(told).toMatchObject({ full: 'Садо вая', parts: { region: 'Край', postcode: '' } });
});

test.each([
  ['a number', 7],
  ['a text', 'адрес'],
  ['null', null],
  ['a name that is no text', [item(1, { full_name: { toString: 'x' } })]],
  ['a name of a thousand letters', [item(1, { full_name: 'я'.repeat(1000) })]],
  ['a level that is a text', [item(1, { hierarchy: [{ object_level_id: '1', full_name_short: 'Край' }] })]],
  ['a number of another kind', [item(1, { object_guid: '"><script>' })]],
])('a directory that answers with %s is not heard', async (_, addresses) => {
  await expect(found(addresses)).rejects.toThrow('unreadable');
});

test('an answer without end is left', async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 65_536;
      if (sent > 50_000_000) controller.close();
      else controller.enqueue(new Uint8Array(65_536));
    },
  });
  vi.stubGlobal('fetch', async () => new Response(body));
  await expect(searchAddresses({ url: 'http://gateway', token: 'a' }, 'Садовая', 'c')).rejects.toThrow('too long');
  expect(sent).toBeLessThan(1_000_000);
});

test.each([
  [400, 'there'],
  [422, 'there'],
  [401, 'down'],
  [429, 'down'],
  [500, 'down'],
  [503, 'down'],
])('a question answered with %i says that the registry is %s', async (status, told) => {
  vi.stubGlobal('fetch', async () => Response.json({}, { status }));
  const failure = await searchAddresses({ url: 'http://gateway', token: 'a' }, '\u{1f642}', 'c').catch(error => error);
  expect(toldOfRegistries(failure)).toBe(told);
});
