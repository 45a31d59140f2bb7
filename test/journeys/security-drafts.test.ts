import { beforeAll, describe, expect, inject, test } from 'vitest';
import { allowanceAnswers, child } from '../answers.ts';
import { fillDraft, startDraft } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import type { Filled } from '../harness/form.ts';
import { query } from '../harness/state.ts';
import { registerCitizen } from '../world.ts';

const portal = inject('served');
let person: Visitor;
beforeAll(async () => {
  ({ visitor: person } = await registerCitizen(portal));
});

/** The form of this page with some of its inputs forged. */
function forged(action: string, fields: Record<string, string>): Filled {
  const filled = person.page.forms.find(form => form.action.endsWith(action))!.fill({});
  const kept = filled.entries.filter(([name]) => !(name in fields));
  return { ...filled, entries: [...kept, ...Object.entries(fields)] };
}

/** What D1 keeps in one row, bytes. */
const MOST_OF_A_ROW = 2_000_000;

describe('a page sent again and again by a program', () => {
  const long = (i: number) => `${i}${'a'.repeat(50_000)}`;

  test.each([
    ['one window', () => '1.window'],
    ['a new window each time, of a version nobody gave out', (i: number) => `999999999.w${i}`],
  ])(
    'as %s stays within a row of the database',
    async (_, version) => {
      const draft = await startDraft(person, 'hunting-ticket');
      const form = forged('/applicant', { go: 'next' });
      const send = (i: number, family: string) => {
        const own = { family, version: version(i), go: 'next' };
        const entries = form.entries.filter(([name]) => !(name in own));
        return person.send({ ...form, entries: [...entries, ...Object.entries(own)] }, { headers: { 'X-Live': '1' } });
      };
      for (let i = 1; i <= 30; i++) await send(i, long(i));
      const id = draft.split('/').at(-1)!;
      const [row] = query<{ size: number }>(portal, 'SELECT length(sealed) AS size FROM draft_pages WHERE draft_id = ?', id);
      expect(row?.size).toBeGreaterThan(100_000);
      expect(row?.size).toBeLessThan(MOST_OF_A_ROW / 2);
      expect((await person.get(`${draft}/applicant`)).status).toBe(200);
    },
    60_000,
  );
});

test('a list of ten stops growing, whatever addresses and names its items are sent under', async () => {
  const draft = await startDraft(person, 'child-allowance');
  await fillDraft(person, allowanceAnswers(), 'children');
  await person.get(`${draft}/children/2`);
  const form = forged('/children/2', {
    ...(child('Ещё Ребёнок', 2016, '00000000202') as Record<string, string>),
    version: '0.w',
  });
  for (let i = 0; i < 40; i++) {
    const entries = form.entries.filter(([name]) => name !== 'of');
    await person.send(
      { ...form, action: `${draft}/children/${i % 2 ? 1 : 77}`, entries: [...entries, ['of', `item${i}`]] },
      { follow: false },
    );
  }
  await person.get(`${draft}/children`);
  expect(person.page.all('ul.list bdi')).toHaveLength(20);
});
