import { describe, expect, test } from 'vitest';
import { type Fit, fitProblems, judge, nameOf, readFit, UNKNOWN } from './fit.ts';
import { huntingTicket } from './nature/hunting-ticket.ts';
import { against, againstAll, asked, fit, whether } from './parts/fit.ts';
import { services } from './services.ts';

const checked = services.flatMap(({ slug, fit }) => (fit ? [{ slug, fit }] : []));
const LAW = 'Закон, статья 1';
const school: Fit = fit(
  [
    asked('age', 'Сколько лет ребёнку?', { small: 'До 16', teen: '16 или 17', adult: '18' }),
    whether('school', 'Ребёнок в школе?'),
  ],
  [
    against('age', 'adult', 'ребёнку уже 18', LAW),
    againstAll(
      [
        { field: 'age', is: 'teen' },
        { field: 'school', is: 'no' },
      ],
      'он не учится',
      LAW,
    ),
  ],
);
const asking = (asked: Record<string, string>) => readFit(school, name => asked[name]);
const verdict = (asked: Record<string, string>) => judge(school, asking(asked).answers);

describe('a check before filling in', () => {
  test('a rule is held against a person by its own answer, and by several together only when all are given', () => {
    expect(verdict({ q1: '1', q2: '2' })).toEqual({ kind: 'fits' });
    expect(verdict({ q1: '2', q2: '1' })).toEqual({ kind: 'fits' });
    expect(verdict({ q1: '2', q2: '2' })).toMatchObject({ kind: 'against', rules: [{ because: 'он не учится' }] });
    expect(verdict({ q1: '3', q2: '2' })).toMatchObject({ kind: 'against', rules: [{ because: 'ребёнку уже 18' }] });
  });

  test('«Не знаю» speaks against nobody, and is told from a sure answer', () => {
    expect(verdict({ q1: '2', q2: '3' })).toEqual({ kind: 'unsure' });
    for (const { fit, slug } of checked)
      expect([slug, judge(fit, Object.fromEntries(fit.questions.map(({ id }) => [id, UNKNOWN])))]).toEqual([
        slug,
        { kind: 'unsure' },
      ]);
  });

  test('an answer that is not offered is none, whatever an address says', () => {
    expect(asking({})).toMatchObject({ missing: ['q1', 'q2'], empty: true });
    for (const value of ['0', '9', '-1', '1.5', 'adult', '1e400', 'constructor'])
      expect(asking({ q1: value, q2: '1' })).toMatchObject({ answers: { school: 'yes' }, missing: ['q1'], empty: false });
  });

  test('at least 25 services have one; each of its rules can speak, and some answers speak against nothing', () => {
    expect(checked.length).toBeGreaterThanOrEqual(25);
    for (const { slug, fit } of checked) {
      const ways = fit.questions.reduce<Record<string, string>[]>(
        (before, { id, options = [] }) => before.flatMap(way => options.map(({ value }) => ({ ...way, [id]: value }))),
        [{}],
      );
      const verdicts = ways.map(way => judge(fit, way));
      const spoken = new Set(verdicts.flatMap(each => (each.kind === 'against' ? each.rules : [])));
      expect([slug, spoken.size, verdicts.some(({ kind }) => kind === 'fits')]).toEqual([slug, fit.rules.length, true]);
    }
  });

  test('questions are ready answers alone, 1 to 4, and rules speak of them', () => {
    const question = whether('a', 'Вопрос?');
    const rule = against('a', 'no', 'потому', LAW);
    const problems = (change: Partial<Fit>) => fitProblems({ questions: [question], rules: [rule], ...change }).join();
    expect(problems({})).toBe('');
    expect(problems({ questions: [], rules: [rule] })).toContain('asks 0 questions');
    expect(problems({ rules: [] })).toContain('has no rule');
    expect(problems({ questions: [question, { id: 'b', kind: 'date', label: 'Когда вы родились?' }] })).toContain('b is a date');
    expect(problems({ rules: [against('b', 'no', 'потому', LAW)] })).toContain('speaks of b, which is not asked');
    expect(problems({ rules: [against('a', 'maybe', 'потому', LAW)] })).toContain('a is never maybe');
    expect(problems({ rules: [against('a', UNKNOWN, 'потому', LAW)] })).toContain('holds «не знаю» against a person');
    expect(problems({ questions: Array.from({ length: 5 }, (_, i) => whether(`a${i}`, 'Вопрос?')) })).toContain(
      'asks 5 questions',
    );
  });

  test('an address names places, not what was asked', () => {
    expect(huntingTicket.fit?.questions.map((_, i) => nameOf(i))).toEqual(['q1', 'q2', 'q3', 'q4']);
  });
});
