import { evaluate } from '../../src/forms/conditions.ts';
import type { Answer, Condition, Field, FormDefinition, FormPage } from '../../src/forms/definition.ts';

/** What deciding questions must be answered, by `page.field`; `null` for one passed over. */
export type Wishes = ReadonlyMap<string, Answer | null>;

type Place = { page: Exclude<FormPage, { kind: 'files' }>; field: Field };
type Where = { form: FormDefinition; page: FormPage };

/** The ways to answer so that the condition holds (or does not), each beginning with what is wished already; lazily, likelier first. */
export function* waysTo(condition: Condition | undefined, wanted: boolean, wishes: Wishes, where: Where): Iterable<Wishes> {
  if (!condition) {
    if (wanted) yield wishes;
  } else if ('not' in condition) yield* waysTo(condition.not, !wanted, wishes, where);
  else if ('field' in condition) yield* waysOfField(condition, wanted, wishes, where);
  else {
    const parts = 'all' in condition ? condition.all : condition.any;
    if ('all' in condition === wanted) yield* allOf(parts, wanted, wishes, where);
    else for (const part of parts) yield* waysTo(part, wanted, wishes, where);
  }
}

/** The ways to see this page, and this field or slot of it. */
export function* waysToShow(wishes: Wishes, where: Where, when?: Condition): Iterable<Wishes> {
  for (const shown of waysTo(where.page.when, true, wishes, where)) yield* waysTo(when, true, shown, where);
}

function* allOf(parts: Condition[], wanted: boolean, wishes: Wishes, where: Where): Iterable<Wishes> {
  const [first, ...rest] = parts;
  if (!first) yield wishes;
  else for (const more of waysTo(first, wanted, wishes, where)) yield* allOf(rest, wanted, more, where);
}

type Leaf = Extract<Condition, { field: string }>;

function* waysOfField(leaf: Leaf, wanted: boolean, wishes: Wishes, { form, page }: Where): Iterable<Wishes> {
  const name = leaf.field.includes('.') ? leaf.field : `${page.id}.${leaf.field}`;
  const place = placeOf(form, name);
  if (!place) return;
  const there = { form, page: place.page };
  for (const shown of waysToShow(wishes, there, place.field.when)) {
    const already = shown.get(name);
    const answers = already === undefined ? candidates(leaf, place.field) : [already];
    for (const answer of answers) if (meets(leaf, answer) === wanted) yield new Map(shown).set(name, answer);
  }
  // A question that is not asked meets nothing.
  if (!wanted) {
    yield* waysTo(place.page.when, false, wishes, there);
    for (const shown of waysTo(place.page.when, true, wishes, there)) yield* waysTo(place.field.when, false, shown, there);
  }
}

const meets = (leaf: Leaf, answer: Answer | null): boolean =>
  evaluate({ ...leaf, field: 'it' }, () => (answer === null ? [] : [answer])) === true;

/** Answers worth trying for a question that something hangs on. */
function candidates(leaf: Leaf, { kind, options = [], min = 0, max, optional }: Field): (Answer | null)[] {
  const passed = optional ? [null] : [];
  if (kind === 'yesno') return ['yes', 'no', ...passed];
  if (kind === 'confirm') return ['yes', ...passed];
  if (kind === 'choice') return [...options.map(option => option.value), ...passed];
  if (kind === 'choices') {
    const values = options.map(option => option.value);
    const windows = values.flatMap((_, from) => values.map((__, to) => values.slice(from, to + 1)));
    const fits = windows.filter(each => each.length >= Math.max(1, min) && each.length <= (max ?? values.length));
    return [...fits.toSorted((a, b) => a.length - b.length), ...passed];
  }
  if ('atLeast' in leaf) return [leaf.atLeast, min].filter(each => each >= min && each <= (max ?? each)).concat(passed as never);
  return [...[leaf.is].flat(), ...passed];
}

function placeOf(form: FormDefinition, name: string): Place | undefined {
  const [id, field] = name.split('.');
  const page = form.pages.find(each => each.id === id);
  const found = page && page.kind !== 'files' ? page.fields.find(each => each.id === field) : undefined;
  return page && page.kind !== 'files' && found ? { page, field: found } : undefined;
}
