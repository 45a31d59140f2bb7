import type { Condition, Field, FormDefinition } from './definition.ts';

/** The fields a condition at some place may speak of: `page.field` of earlier pages, `field` of earlier ones beside it. */
type Known = Map<string, Field>;

/** Conditions that speak of nothing, of later questions, or of answers that cannot be given. */
export function conditionProblems({ pages }: FormDefinition): string[] {
  const problems: string[] = [];
  const known: Known = new Map();
  for (const page of pages) {
    const at = `page ${page.id}`;
    problems.push(...faults(page.when, known, `${at}: when`));
    if (page.kind === 'files') {
      for (const slot of page.slots) problems.push(...faults(slot.when, known, `${at}: slot ${slot.id}: when`));
      continue;
    }
    const beside: Known = new Map(known);
    for (const field of page.fields) {
      problems.push(...faults(field.when, beside, `${at}: field ${field.id}: when`));
      problems.push(...faults(field.prefillWhen, known, `${at}: field ${field.id}: prefillWhen`));
      beside.set(field.id, field);
    }
    for (const field of page.fields) known.set(`${page.id}.${field.id}`, field);
  }
  return problems;
}

function faults(condition: Condition | undefined, known: Known, at: string): string[] {
  if (!condition) return [];
  if ('not' in condition) return faults(condition.not, known, at);
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    return parts.length === 0 ? [`${at} has an empty list`] : parts.flatMap(part => faults(part, known, at));
  }
  const field = known.get(condition.field);
  if (!field) return [`${at} speaks of ${condition.field}, which is not asked before`];
  if ('atLeast' in condition) return countable(field) ? [] : [`${at} compares ${condition.field}, which is not a number`];
  const possible = valuesOf(field);
  if (!possible) return [];
  return [condition.is]
    .flat()
    .filter(value => !possible.includes(value))
    .map(value => `${at}: ${condition.field} is never ${value}`);
}

const countable = ({ kind }: Field) => kind === 'number' || kind === 'money' || kind === 'choices';

function valuesOf({ kind, options, optionsFrom }: Field): string[] | null {
  if (optionsFrom) return null;
  if (kind === 'yesno') return ['yes', 'no'];
  if (kind === 'confirm') return ['yes'];
  return kind === 'choice' || kind === 'choices' ? (options ?? []).map(option => option.value) : null;
}
