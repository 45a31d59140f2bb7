import type { Element } from 'domhandler';
import { beforeAll, expect, inject, test } from 'vitest';
import type { Field, FieldKind } from '../../src/forms/definition.ts';
import { spellAnswers } from '../../src/forms/field-values.ts';
import { type JourneyPage, journey } from '../../src/forms/journey.ts';
import { inputId, inputName } from '../../src/forms/kinds/kind.ts';
import { kinds } from '../../src/forms/kinds/kinds.ts';
import { pageOf } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { around, attribute, textOf } from '../harness/dom.ts';
import { type Breakage, breakagesOf } from './breakages.ts';
import { type Applicant, applicants, shared } from './crowd.ts';
import { type Filing, goTo, typed } from './file-service.ts';
import { todayThere, wholeCatalogue } from './whole-catalogue.ts';

const portal = inject('served');
const today = todayThere();
const made = wholeCatalogue(today);

type Asked = JourneyPage & { kind: 'questions' | 'item' };
/** A real page that asks for kinds that no page before it does. */
type Trial = Filing & { entry: Asked; fields: Field[] };

/** As few pages as hold a field of every kind that the catalogue asks for, each broken where it stands. */
function trials(): Trial[] {
  const left = new Set<FieldKind>(
    made.flatMap(({ form }) => form.pages.flatMap(page => ('fields' in page ? page.fields : []))).map(each => each.kind),
  );
  const all = made.flatMap(({ service, form, variants }) =>
    variants.flatMap(({ answers }) =>
      journey(form, answers).flatMap((entry, at): Trial[] =>
        (entry.kind === 'questions' || entry.kind === 'item') && entry.item === 0
          ? [
              {
                service,
                form,
                answers,
                at,
                entry,
                fields: entry.page.fields.filter(({ id }) => answers[entry.page.id]![0]![id] !== undefined),
              },
            ]
          : [],
      ),
    ),
  );
  const chosen: Trial[] = [];
  // Pages near the beginning are reached sooner.
  for (const trial of all.toSorted((a, b) => a.at - b.at)) {
    const fresh = trial.fields.filter(({ kind }) => left.delete(kind));
    if (fresh.length > 0) chosen.push({ ...trial, fields: fresh });
  }
  expect([...left], 'kinds that no way shows').toEqual([]);
  return chosen;
}

let people: Applicant[];
beforeAll(async () => {
  people = await applicants(portal, 3);
});

test('a field of every kind, each of its rules broken on a real page: its own error, linked from the summary, and nothing typed is lost', {
  timeout: 600_000,
}, async () => {
  const work = trials();
  const { done, failed } = await shared(people, work, ({ service, entry }) => `${service.slug} ${entry.path}`, breakAll);
  console.log(
    `| pages broken over HTTP | ${work.length} |\n| rules broken over HTTP | ${done.reduce((sum, each) => sum + each, 0)} |`,
  );
  expect(failed).toEqual([]);
});

async function breakAll({ visitor, known }: Applicant, trial: Trial): Promise<number> {
  const { entry, answers, fields } = trial;
  await goTo(visitor, entry.path, trial, known);
  const own = answers[entry.page.id]![entry.item]!;
  const valid = spellAnswers(entry.page.fields, own);
  let broken = 0;
  for (const field of fields)
    for (const breakage of breakagesOf(field, valid, today)) {
      await send(visitor, trial, breakage);
      expectTold(visitor, trial, field, breakage);
      broken++;
    }
  await visitor.submit(typed(entry.page.fields, own), { button: 'Далее' });
  expect(pageOf(visitor), 'right answers lead on after all').not.toBe(entry.path);
  return broken;
}

/** Sends the page as filled in, but for one field: what a list does not offer is sent all the same. */
async function send(visitor: Visitor, { entry, answers }: Trial, { values }: Breakage): Promise<void> {
  const form = visitor.page.forms.find(each => attribute(each.element, 'id') === 'page-form')!;
  const filled = form.fill(typed(entry.page.fields, answers[entry.page.id]![entry.item]!), 'Далее');
  const rest = filled.entries.filter(([name]) => !(name in values));
  const instead = Object.entries(values).flatMap(([name, all]) => all.map((value): [string, string] => [name, value]));
  await visitor.send({ ...filled, entries: [...rest, ...instead] });
}

function expectTold(visitor: Visitor, { entry, answers }: Trial, field: Field, { rule, values, part }: Breakage): void {
  const { page } = visitor;
  const at = `${field.id}, ${rule}`;
  expect(page.status, at).toBe(422);
  expect(page.title, at).toMatch(/^Ошибка: /);
  const target = inputId(field.id, part);
  const links = page.all('#error-summary a');
  expect(
    links.map(link => attribute(link, 'href')),
    at,
  ).toContain(`#${target}`);
  for (const link of links) expect(textOf(link), at).not.toBe('');
  const input = page.all(`#${target}`)[0];
  expect(input, `${at}: the link leads to nothing`).toBeDefined();
  expect(wordsBeside(page.all('.err'), input!), at).not.toBe('');
  // What was typed stands: the other fields, and the broken one itself where HTML can carry it.
  const form = page.forms.find(each => attribute(each.element, 'id') === 'page-form')!;
  const wanted = { ...spellAnswers(entry.page.fields, answers[entry.page.id]![entry.item]!), ...values };
  for (const [name, given] of Object.entries(wanted)) {
    const broken = name in values;
    if (broken && (rule === 'unreadable' || rule === 'not offered')) continue;
    const shown = form
      .named(name)
      .flatMap(control => control.entries())
      .map(([, value]) => String(value));
    const kept = given.map(each => each.trim()).filter(Boolean);
    expect(shown.map(each => each.trim()).filter(Boolean), `${at}: ${name} was lost`).toEqual(kept);
  }
  for (const each of kinds[field.kind].parts) expect(form.named(inputName(field.id, each)).length, at).toBeGreaterThan(0);
}

/** The words of the error that stands nearest around an input. */
function wordsBeside(errors: Element[], input: Element): string {
  const nearest = new Set([input, ...around(input)]);
  const near = errors.filter(each =>
    around(each)
      .slice(0, 1)
      .some(up => nearest.has(up) && up.name !== 'main'),
  );
  return near.map(textOf).join(' ');
}

test('a page without its obligatory file, and a list without an item, are told in the same way', async () => {
  const [{ visitor, known }] = people as [Applicant];
  const withSlot = made.find(({ form }) =>
    form.pages.some(page => page.kind === 'files' && !page.when && page.slots.some(slot => slot.required && !slot.when)),
  )!;
  const filing = { ...withSlot, answers: withSlot.variants[0]!.answers, at: 0 };
  const files = filing.form.pages.find(page => page.kind === 'files' && page.slots.some(slot => slot.required))!;
  await goTo(visitor, files.id, filing, known);
  await visitor.submit({});
  expect([visitor.page.status, visitor.page.errors.length > 0]).toEqual([422, true]);
  const withList = made.find(({ form }) => form.pages.some(page => page.kind === 'repeat' && page.min > 0 && !page.when))!;
  const listed = { ...withList, answers: withList.variants[0]!.answers, at: 0 };
  const list = listed.form.pages.find(page => page.kind === 'repeat' && page.min > 0)!;
  await goTo(visitor, `${list.id}/1`, listed, known);
  await visitor.get(visitor.page.path.replace(/\/1$/, ''));
  await visitor.submit({}, { button: 'Далее' });
  expect([visitor.page.status, visitor.page.errors.length > 0]).toEqual([422, true]);
  expect(visitor.page.all('#error-summary a').map(link => attribute(link, 'href'))).toEqual(['#add-item']);
});
