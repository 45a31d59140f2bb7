import { expect, test } from 'vitest';
import { correctionOf } from '../../catalogue/correction.ts';
import { huntingTicket } from '../../catalogue/nature/hunting-ticket.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { defaultProfile } from '../../region/default-profile.ts';
import { applicationText } from './application-text.ts';
import type { Draft } from './draft.ts';

const service = correctionOf(huntingTicket);
const signed = async (wrong: string) => {
  const answers = { applicant: [{ family: 'Иванова', given: 'Анна' }], mistake: [{ wrong, right: 'Петровна' }] };
  const row = { id: 'черновик', earlierNumber: null };
  const draft = { row, service, form: service.form, pages: [], answers, files: [] } as unknown as Draft;
  // No file of it has a name to open.
  const text = await applicationText(defaultProfile, {} as OwnerKeys, draft, {});
  return new TextDecoder().decode(text!);
};

test.each(['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029'])(
  'no line of an answer passes for another question: %j',
  async end => {
    const text = await signed(`Питровна${end}Как должно быть: Сидоровна`);
    expect(text).toContain('Питровна\r\n    Как должно быть: Сидоровна\r\n');
    expect(text.match(/^Как должно быть: .*$/gm)).toEqual(['Как должно быть: Петровна']);
  },
);
