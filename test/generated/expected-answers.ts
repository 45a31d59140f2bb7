import { holds, lookupIn } from '../../src/forms/conditions.ts';
import type { Answer, Answers, Field, FormDefinition } from '../../src/forms/definition.ts';
import { textOf } from '../harness/dom.ts';
import type { Page } from '../harness/page.ts';

/** A question, and what its answer must hold, in this order, whatever stands around and between. */
export type Expected = { label: string; holds: string[] };
export type Fact = { term: string; value: string };

/** What a card must tell of these answers, in the order of the form. */
export const expectedAnswers = ({ pages }: FormDefinition, answers: Answers): Expected[] =>
  pages.flatMap(page => {
    if (page.kind === 'files') return [];
    return (answers[page.id] ?? []).flatMap(own =>
      page.fields
        .filter(field => holds(field.when, lookupIn(answers, own)))
        .map(field => ({
          label: flat(field.label),
          holds: own[field.id] === undefined ? ['Не указано'] : told(field, own[field.id]!),
        })),
    );
  });

/** The named facts that a page tells, in order. */
export function factsOf(page: Page): Fact[] {
  const facts: Fact[] = [];
  let term = '';
  for (const element of page.all('*')) {
    if (element.name === 'dt') term = flat(textOf(element));
    if (element.name === 'dd') facts.push({ term, value: textOf(element) });
  }
  return facts;
}

/** The questions whose answer is not told as it was typed, or not in its order. */
export function untold(wanted: Expected[], facts: Fact[]): string[] {
  let at = 0;
  return wanted.flatMap(({ label, holds: parts }) => {
    const found = facts.findIndex(
      ({ term, value }, place) => place >= at && term === label && inOrder(bare(value), parts.map(bare)),
    );
    if (found < 0) return [`${label}: ${parts.join(' ')}`];
    at = found + 1;
    return [];
  });
}

const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

const dated = (iso: string): string[] => {
  const [year = '', month, day] = iso.split('-');
  return [`${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`];
};

/** The words of an answer, made of what was typed and not by the portal's own wording. */
function told({ kind, options = [] }: Field, answer: Answer): string[] {
  if (kind === 'date') return dated(String(answer));
  if (kind === 'yesno') return [answer === 'yes' ? 'Да' : 'Нет'];
  if (kind === 'confirm') return ['Да'];
  if (kind === 'choice' || kind === 'choices')
    return [answer].flat().map(value => options.find(option => option.value === value)?.label ?? `no option ${value}`);
  if (kind === 'money') return [(Number(answer) / 100).toFixed(2).replace('.00', '').replace('.', ',')];
  if (kind === 'number') return [String(answer).replace('.', ',')];
  if (typeof answer !== 'object' || Array.isArray(answer)) return [String(answer)];
  const parts = Object.entries(answer).map(([name, value]) => (name === 'issuedAt' ? dated(value).join() : value));
  return 'bik' in answer ? parts.toReversed() : parts;
}

const flat = (text: string) => text.replace(/\s+/g, ' ');
/** Without the spaces and hyphens that only group digits. */
const bare = (text: string) => text.replace(/[\s\u2010-\u2015-]/g, '');

function inOrder(text: string, parts: string[]): boolean {
  let at = 0;
  return parts.every(part => {
    const found = text.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}
