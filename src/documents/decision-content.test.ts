import { expect, test } from 'vitest';
import { huntingTicket } from '../catalogue/nature/hunting-ticket.ts';
import { fullName } from '../persons/person-name.ts';
import { defaultProfile } from '../region/default-profile.ts';
import { type Decision, decisionContent } from './decision-content.ts';
import { sectionsOf } from './document.ts';

const decision: Decision = {
  kind: 'approval',
  service: huntingTicket,
  department: defaultProfile.departments[0]!,
  region: { timeZone: 'Asia/Krasnoyarsk', demo: true },
  applicant: { family: 'Иванова', given: 'Анна', patronymic: 'Петровна' },
  application: { number: '77-2026-40142338-6', submittedAt: Date.UTC(2026, 10, 15, 20) },
  decidedAt: Date.UTC(2026, 10, 29, 20),
};
const ground = { text: 'Есть судимость', article: 'статья 21, часть 4', remedy: 'Подайте снова.' };

test('an approval says what is given, in the region’s days', () => {
  const content = decisionContent(decision);
  expect(content.application.submittedOn).toBe('16 ноября 2026 г.');
  expect(content.details).toEqual([{ term: 'Результат', value: huntingTicket.result.name }]);
  expect(content.refusal).toBeNull();
  expect(content.title).toMatch(/^Решение о /);
});

test.each(['refusal', 'intake-refusal', 'cancellation'] as const)(
  'a %s names ground, article, remedy, where to complain and until when',
  kind => {
    expect(() => decisionContent({ ...decision, kind })).toThrow(kind);
    const content = decisionContent({ ...decision, kind, ground, remark: ' Справка просрочена. ' });
    const text = JSON.stringify(sectionsOf({ number: 'О-1', decidedOn: '', content }));
    for (const part of [...Object.values(ground), defaultProfile.departments[0]!.appealTo, 'по 28 февраля 2027 г. включительно'])
      expect(text).toContain(part);
    expect(text).toContain('Есть судимость.');
    expect(text).not.toContain('..');
    expect(content.paragraphs.at(-1)).toBe('Справка просрочена.');
  },
);

test('names in full and short', () => {
  expect(fullName(decision.applicant)).toBe('Иванова Анна Петровна');
});
