import { shownSlots } from '../../src/forms/complete.ts';
import { holds, lookupIn } from '../../src/forms/conditions.ts';
import type { Answers, Condition, FormDefinition, FormPage } from '../../src/forms/definition.ts';
import { answered, type Setting } from './answered.ts';
import { type Wishes, waysToShow } from './wishes.ts';

/** One way through a form. `shows` are the places seen on it: `page`, `page.field`, `page.slot`, `page.field=option`. */
export type Variant = { wishes: Wishes; answers: Answers; shows: Set<string> };
/** `unreachable` are places that no answers lead to: the definition is broken. */
export type Variants = { variants: Variant[]; unreachable: string[] };

type Target = { name: string; page: FormPage; when?: Condition; answer?: [name: string, value: string] };

/** Choices of which every option is walked: what is asked for, on whose behalf, for whom. */
const WHOLE = ['action.action', 'on-behalf.who', 'for-whom.who'];

/**
 * As few ways through the form as it takes to see every page, field and slot, and to choose every option of the questions that
 * decide most. The first is the first that a person could go.
 */
export function variantsOf(form: FormDefinition, setting: Setting): Variants {
  const variants: Variant[] = [];
  const unreachable: string[] = [];
  const seen = new Set<string>();
  const left = targetsOf(form);
  for (const target of left) {
    if (seen.has(target.name)) continue;
    const first = wayTo(form, target, new Map());
    if (!first) {
      unreachable.push(target.name);
      continue;
    }
    // What else can be seen on the same way is not worth another one.
    let wishes: Wishes = first;
    for (const other of left) if (!seen.has(other.name) && other !== target) wishes = wayTo(form, other, wishes) ?? wishes;
    const variant = walk(form, wishes, { ...setting, seed: `${setting.seed}/${variants.length}` });
    if (!variant.shows.has(target.name)) {
      unreachable.push(target.name);
      continue;
    }
    for (const name of variant.shows) seen.add(name);
    variants.push(variant);
  }
  return { variants, unreachable };
}

function wayTo(form: FormDefinition, { page, when, answer }: Target, wishes: Wishes): Wishes | null {
  for (const way of waysToShow(wishes, { form, page }, when)) {
    if (!answer) return way;
    const [name, value] = answer;
    if (way.has(name) && way.get(name) !== value) continue;
    return new Map(way).set(name, value);
  }
  return null;
}

function targetsOf({ pages }: FormDefinition): Target[] {
  return pages.flatMap((page): Target[] => {
    if (page.kind === 'files') return page.slots.map(({ id, when }) => ({ name: `${page.id}.${id}`, page, when }));
    return page.fields.flatMap(({ id, when, options = [] }): Target[] => {
      const name = `${page.id}.${id}`;
      const chosen = WHOLE.includes(name) ? options : [];
      return [
        ...chosen.map(({ value }): Target => ({ name: `${name}=${value}`, page, when, answer: [name, value] })),
        { name, page, when },
      ];
    });
  });
}

function walk(form: FormDefinition, wishes: Wishes, setting: Setting): Variant {
  const answers = answered(form, wishes, setting);
  const shows = new Set<string>();
  for (const page of form.pages) {
    if (!holds(page.when, lookupIn(answers, {}))) continue;
    shows.add(page.id);
    if (page.kind === 'files') for (const { id } of shownSlots(page, answers)) shows.add(`${page.id}.${id}`);
    for (const item of answers[page.id] ?? [])
      for (const [id, answer] of Object.entries(item)) shows.add(`${page.id}.${id}`).add(`${page.id}.${id}=${answer}`);
  }
  return { wishes, answers, shows };
}
