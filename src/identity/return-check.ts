import { type DecideOutcome, type Deciding, type Decision, decide, tellOf } from './decide.ts';
import { groundOf } from './grounds.ts';
import { ITEMS, type Item } from './items.ts';
import { identityReturns } from './schema.ts';
import { itemTitles } from './texts.ts';

/** The grounds an officer chose, by part. */
export type Chosen = Partial<Record<Item, string>>;

/** An officer asks for parts again, each on a ground of the closed list with its remedy; the rest stays as it was sent. */
export const returnCheck = (deciding: Deciding, decision: Decision, chosen: Chosen): Promise<DecideOutcome> =>
  decide(deciding, decision, async check => {
    const items = ITEMS.flatMap(item => {
      const ground = groundOf(item, chosen[item] ?? '');
      return ground ? [{ item, code: chosen[item] ?? '', ground }] : [];
    });
    if (items.length === 0) throw new Error('nothing is returned');
    const { personId, row } = check;
    return {
      status: 'returned',
      told: await tellOf(check, {
        topic: 'identity-returned',
        items: items.map(({ item, ground }) => `${itemTitles[item]}: ${ground.text}. ${ground.remedy}`),
      }),
      statements: [
        deciding.db
          .insert(identityReturns)
          .values(items.map(({ item, code }) => ({ personId, round: row.round, item, ground: code }))),
      ],
      detail: Object.fromEntries(items.map(({ item, code }) => [item, code])),
    };
  });
