import { describe, expect, it } from 'vitest';
import { childAllowance } from './family/child-allowance.ts';
import { huntingTicket } from './nature/hunting-ticket.ts';
import { openedPages, unknownNames } from './opened-pages.ts';
import { services } from './services.ts';

const opened = (names: string[], { form } = childAllowance) =>
  Object.fromEntries([...openedPages(form, names)].map(([page, ids]) => [page, [...ids]]));

describe('what a ground names', () => {
  it('is a whole page, or one field of it', () => {
    expect(opened(['family.size'])).toEqual({ family: ['size'] });
    expect(opened(['family'])).toEqual({ family: ['size', 'income', 'single-parent', 'alimony'] });
    expect(opened(['family.size', 'family.income'])).toEqual({ family: ['size', 'income'] });
    expect(opened(['photo.photo'], huntingTicket)).toEqual({ photo: ['photo'] });
  });

  it('brings along what hangs together with it', () => {
    expect(opened(['payout.account'])).toEqual({ payout: ['account', 'method', 'post-address'] });
    expect(opened(['ticket.previous'], huntingTicket)).toEqual({ ticket: ['previous', 'reason'] });
  });

  it('opens nothing when the form has no such place', () => {
    expect(opened(['family.hat', 'hat', '', 'hat.size', 'constructor'])).toEqual({});
    expect(unknownNames(childAllowance.form, ['family', 'family.hat', 'hat'])).toEqual(['family.hat', 'hat']);
  });

  it('is there in every service', () => {
    for (const { slug, refusal, intakeRefusal } of services)
      expect([slug, [...refusal, ...intakeRefusal].some(ground => ground.fields)]).toEqual([slug, true]);
  });
});
