import { expect, test } from 'vitest';
import { entrepreneurRegistration } from '../../catalogue/business/entrepreneur-registration.ts';
import { huntingTicket } from '../../catalogue/nature/hunting-ticket.ts';
import { STAGES, type Status } from '../application.ts';
import { statusWords, verbWords } from '../texts.ts';
import { deedWords } from './deed-words.ts';
import { stageLabel } from './stage-label.ts';
import { statusMeaning } from './status-meaning.ts';

const mean = (status: Status, delivery: 'cabinet' | 'post' | 'agency' | 'mfc-paper', service = huntingTicket) =>
  statusMeaning({ status, delivery }, service);

test('paper is offered only to those who asked for it', () => {
  expect(mean('ready', 'cabinet')).not.toMatch(/бумаг|почт/);
  expect(mean('ready', 'cabinet', entrepreneurRegistration)).not.toMatch(/бумаг/);
  expect(mean('ready', 'mfc-paper')).toContain('в МФЦ');
  expect(mean('ready', 'post')).toContain('по почте');
});

test('what another body decides is told by its name from the first word to the last', () => {
  const statuses = Object.keys(statusWords) as Status[];
  const told = [
    ...statuses.map(status => mean(status, 'cabinet', entrepreneurRegistration)),
    ...STAGES.map(stage => stageLabel(stage, 'external', entrepreneurRegistration)),
    ...(Object.keys(verbWords) as (keyof typeof verbWords)[])
      .filter(verb => verb !== 'pass' && verb !== 'escalate')
      .map(verb => deedWords(verb, entrepreneurRegistration)),
  ];
  expect(told.filter(words => /[Ээ]кспертиз/.test(words))).toEqual([]);
  expect(mean('external', 'cabinet', entrepreneurRegistration)).toContain('Сейчас документы у ФНС');
  expect(deedWords('send-outside', entrepreneurRegistration)).toBe('Заявление передано в ФНС');
  expect(deedWords('accept-documents', huntingTicket)).toBe(verbWords['accept-documents']);
  expect(stageLabel('review', 'in_review', huntingTicket)).toBe('Экспертиза');
});
