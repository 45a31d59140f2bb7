import { describe, expect, it } from 'vitest';
import { childAllowance } from '../../catalogue/family/child-allowance.ts';
import { huntingTicket } from '../../catalogue/nature/hunting-ticket.ts';
import { openedPages } from '../../catalogue/opened-pages.ts';
import { carriedDelivery, carriedPages } from './carry-over.ts';

const TODAY = '2026-11-21';
const ticket = (names: string[] = []) =>
  carriedPages(
    huntingTicket.form,
    {
      ticket: [{ reason: 'lost', previous: '77 1' }],
      conditions: [{ minimum: 'yes', 'no-conviction': 'yes' }],
      gone: [{ hat: 'red' }],
    },
    openedPages(huntingTicket.form, names),
    TODAY,
  );

describe('answers of an earlier application', () => {
  it('are answers of the new draft where they still fit, and nothing where the form has no such page', () => {
    expect(ticket().map(({ page, complete }) => [page, complete])).toEqual([
      ['ticket', true],
      ['conditions', true],
    ]);
  });

  it('stand in their inputs and are asked where they no longer fit', () => {
    const [page] = carriedPages(huntingTicket.form, { ticket: [{ reason: 'stolen' }] }, new Map(), TODAY);
    expect(page).toEqual({ page: 'ticket', item: 0, complete: false, stored: { values: { reason: ['stolen'] } } });
  });

  it('are asked again on the pages that a ground names, files too', () => {
    expect(ticket(['ticket.previous', 'photo'])).toMatchObject([
      { page: 'ticket', complete: false, stored: { values: { reason: ['lost'], previous: ['77 1'] } } },
      { page: 'conditions', complete: true },
      { page: 'photo', complete: false },
    ]);
  });

  it('keep their items, each under a name of its own', () => {
    const child = { name: 'А', 'birth-date': '2015-06-09', snils: '00000000101', 'lives-with-me': 'yes' };
    const pages = carriedPages(childAllowance.form, { children: [child, { ...child, name: 'Б' }] }, new Map(), TODAY);
    expect(pages).toMatchObject([
      { page: 'children', item: 0, complete: true, stored: { answers: { name: 'А' } } },
      { page: 'children', item: 1, complete: true, stored: { answers: { name: 'Б' } } },
    ]);
    expect(new Set(pages.map(page => page.stored.id)).size).toBe(2);
  });

  it('bring the way of delivery along while it is offered', () => {
    const wish = { delivery: 'mfc-paper', deliveryOffice: 'central' };
    expect(carriedDelivery(['mfc-paper'], ['central'], wish)).toHaveLength(1);
    expect(carriedDelivery(['mfc-paper'], [], wish)).toEqual([]);
    expect(carriedDelivery(['cabinet'], ['central'], wish)).toEqual([]);
  });
});
