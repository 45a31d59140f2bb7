import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Service } from '../../src/catalogue/service.ts';
import { defaultProfile } from '../../src/region/default-profile.ts';
import type { Visitor } from '../harness/client.ts';
import { FIRST_VISIT, sheetsOf } from '../harness/first-visit.ts';
import { ownPortal, tick } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { take } from '../office.ts';
import { allOrders, type Order } from '../registrar.ts';
import { registerOfficer } from '../world.ts';
import { chance } from './chance.ts';
import { type Applicant, applicants, shared } from './crowd.ts';
import { expectedAnswers, factsOf, untold } from './expected-answers.ts';
import { type Filed, type Filing, fileService } from './file-service.ts';
import { tableOf } from './table.ts';
import { todayThere, wholeCatalogue } from './whole-catalogue.ts';

/** Every way of every service takes some minutes: that is for `npm run soak`. Otherwise one way of each, and over all of them every action. */
const EVERY_WAY = process.env.EVERY_WAY === '1';
const { family, given, patronymic } = { family: 'Иванова', given: 'Анна', patronymic: 'Петровна' };
const made = wholeCatalogue(todayThere(), {
  'applicant.family': family,
  'applicant.given': given,
  'applicant.patronymic': patronymic,
});
const ways = made.flatMap(({ service, form, variants }) => {
  const all = variants.map(({ answers }, at): Filing => ({ service, form, answers, at }));
  return EVERY_WAY ? all : [chance(service.slug).pick(all)];
});

let portal: Awaited<ReturnType<typeof ownPortal>>;
let filed: (Filed & { unlike: string[] })[];
let failed: string[];
let seconds: number;

/** Files it, and reads on the card what was typed. */
async function fileAndRead({ visitor, known }: Applicant, filing: Filing) {
  const done = await fileService(visitor, filing, known);
  await visitor.get(`/cabinet/applications/${done.number}`);
  return { ...done, unlike: untold(expectedAnswers(filing.form, filing.answers), factsOf(visitor.page)) };
}

const nameOf = ({ service, at }: Pick<Filing, 'service' | 'at'>) => `${service.slug}/${at}`;

beforeAll(async () => {
  portal = await ownPortal();
  const people = await applicants(portal, 6);
  const begun = performance.now();
  ({ done: filed, failed } = await shared(people, ways, nameOf, fileAndRead));
  seconds = (performance.now() - begun) / 1000;
}, 1_800_000);
afterAll(() => portal?.stop());

test('every service is filed, page by page where its definition leads, to a receipt with a number', () => {
  console.log(tableOf(made, filed, seconds));
  expect(failed).toEqual([]);
  expect(filed.length).toBe(ways.length);
  expect(new Set(filed.map(({ number }) => number)).size).toBe(ways.length);
});

test('every action that a person may ask for is among them', () => {
  const asked = new Set(ways.map(each => actionOf(each)));
  const offered = new Set(made.flatMap(({ service }) => [service.action, ...(service.actions ?? [])]));
  expect([...offered].filter(action => !asked.has(action))).toEqual([]);
});

test('the card tells every answer as it was typed, in the order of the form', () => {
  expect(filed.filter(({ unlike }) => unlike.length > 0).map(each => `${nameOf(each)}: ${each.unlike.join(' | ')}`)).toEqual([]);
});

test('every page of every form, cold and with its stylesheet, is within the budget of a first visit', async () => {
  const { visitor } = (await applicants(portal, 1))[0]!;
  await visitor.get('/cabinet');
  const { received, sent } = (await visitor.get(sheetsOf(visitor.page)[0]!)).reply;
  const heavy = filed.filter(({ heaviest }) => heaviest.bytes + received + sent > FIRST_VISIT);
  expect(heavy.map(each => `${nameOf(each)} ${each.heaviest.path}: ${each.heaviest.bytes + received + sent}`)).toEqual([]);
});

test('each stands in the queue of the department that does the duty where the person asked, for what they asked', () => {
  type Row = { slug: string; action: string; department: string; municipality: string | null; delivery: string };
  const wrong = filed.flatMap(each => {
    const [row] = query<Row & { queue: string; asked: string }>(
      portal,
      `SELECT a.*, q.department AS queue, q.action AS asked FROM applications a JOIN case_queue q ON q.application = a.number
       WHERE a.number = ?`,
      each.number,
    );
    const place = placeOf(each);
    const department = departmentOf(each.service, place);
    const action = actionOf(each);
    const wanted = { slug: each.service.slug, action, asked: action, department, queue: department, municipality: place ?? null };
    const has = row && Object.fromEntries(Object.keys(wanted).map(key => [key, row[key as keyof Row]]));
    const fits = JSON.stringify(has) === JSON.stringify(wanted) && row?.delivery === each.delivery;
    return fits ? [] : [`${nameOf(each)}: ${JSON.stringify(has)}, not ${JSON.stringify(wanted)}`];
  });
  expect(wrong).toEqual([]);
});

test('what another body decides arrives there with its target and the answers, once passed on', {
  timeout: 900_000,
}, async () => {
  const outside = filed.filter(({ service }) => service.outside);
  const passed = EVERY_WAY
    ? [...new Map(outside.map(each => [each.service.slug, each])).values()]
    : [...Map.groupBy(outside, each => each.service.outside!.code).values()].map(each => each[0]!);
  const codes = [...new Set(outside.map(each => departmentOf(each.service, placeOf(each))))];
  const officers = new Map<string, Visitor>();
  for (const code of codes) officers.set(code, (await registerOfficer(portal, code)).visitor);
  for (const each of passed) {
    const officer = officers.get(departmentOf(each.service, placeOf(each)))!;
    await take(officer, each.number);
    await officer.submit({}, { button: 'Документы в порядке, передать' });
  }
  const arrived = new Map<string, Order>();
  for (let tries = 0; tries < 60 && arrived.size < passed.length; tries++) {
    await tick(portal);
    const all = await allOrders(portal);
    for (const { number } of passed) for (const order of all) if (order.reference.startsWith(number)) arrived.set(number, order);
  }
  for (const each of passed) {
    const order = arrived.get(each.number);
    expect(order, nameOf(each)).toBeDefined();
    const { request, application } = JSON.parse(order!.content) as { request: string; application: Record<string, unknown> };
    expect([order!.body, request], nameOf(each)).toEqual([each.service.outside!.code, each.service.outside!.request]);
    if (request === 'answers')
      expect(application, nameOf(each)).toEqual({ target: each.service.codes.target, answers: each.answers });
  }
});

const actionOf = ({ service, answers }: Filing) => answers.action?.[0]?.action ?? service.action;

/** The municipality the person named, if the form asks for one. */
function placeOf({ form, answers }: Filing): string | undefined {
  for (const page of form.pages)
    if (page.kind === 'questions')
      for (const field of page.fields)
        if (field.optionsFrom === 'municipalities' && answers[page.id]) return String(answers[page.id]![0]![field.id]);
  return undefined;
}

function departmentOf({ department: duty }: Service, place?: string): string {
  const [one, ...more] = defaultProfile.departments.filter(
    each => each.duty === duty && (each.municipality === undefined || each.municipality === place),
  );
  expect([one !== undefined, more.length], `${duty} in ${place}`).toEqual([true, 0]);
  return one!.code;
}
