import { expect, test } from 'vitest';
import { huntingTicket } from '../../catalogue/nature/hunting-ticket.ts';
import { openedPages } from '../../catalogue/opened-pages.ts';
import { carriedFiles } from './carried-files.ts';

const file = (id: string, slot: string, type: 'jpg' | 'pdf' | 'docx' = 'jpg') => ({ id, slot, type });
const told = (files: ReturnType<typeof file>[], ground: string[] = []) => {
  const { carried, left } = carriedFiles(huntingTicket.form, files, openedPages(huntingTicket.form, ground));
  return [carried.map(({ id }) => id).join(), left.map(({ row, why }) => `${row.id} ${why}`).join()];
};

test('the newest file of each slot that is still asked goes along, and every other is told why it does not', () => {
  expect(told([file('old', 'photo'), file('new', 'photo')])).toEqual(['new', 'old older']);
  expect(told([file('hat', 'hat')])).toEqual(['', 'hat unasked']);
  expect(told([file('word', 'photo', 'docx'), file('fine', 'photo')])).toEqual(['fine', 'word type']);
});

test('what a ground of refusal names is to be replaced', () => {
  expect(told([file('face', 'photo')], ['photo'])).toEqual(['', 'face replaced']);
});
