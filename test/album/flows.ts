import { decided, mend } from '../afterlife.ts';
import { fillDraft, fillPage, sendDraft, ticketAnswers } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount } from '../harness/outbox.ts';
import type { Page } from '../harness/page.ts';
import type { Portal } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { accept, act, openCase, take } from '../office.ts';
import { newPerson, type Person, registerOfficer } from '../world.ts';

/** The pages of a story, in the order a person meets them. */
export type Flow = Page[];

/** The main job from both sides of the desk, story by story. The portal must be the caller's own: the queue is one of the pages. */
export async function everyFlow(portal: Portal): Promise<Record<string, Flow>> {
  const person = newPerson({ family: 'Иванова', given: 'Анна', patronymic: 'Петровна' });
  const flows: Record<string, Flow> = {};
  flows.find = await find(new Visitor(portal.url));
  flows.register = await enter(portal, new Visitor(portal.url), '/register', person, { ...person });
  const citizen = new Visitor(portal.url);
  flows['sign-in'] = await enter(portal, citizen, '/sign-in', person);
  flows.apply = await applyOnce(citizen);
  flows.withdraw = await withdraw(citizen);
  const { visitor: officer, person: clerk } = await registerOfficer(portal, 'nature');
  flows.mend = await refusedAndMended(portal, citizen, officer);
  const desk = new Visitor(portal.url);
  const console = await enter(portal, desk, '/staff/sign-in', clerk);
  // A key is offered on the way; what is read here is the work itself.
  console.splice(-1, 1, await desk.click('Не сейчас'));
  const number = /\/([\d-]+)\/receipt$/.exec(citizen.page.url.pathname)![1]!;
  flows.officer = [...console, ...(await decide(officer, number))];
  return flows;
}

async function find(visitor: Visitor): Promise<Flow> {
  const [start, found] = [await visitor.get('/'), await visitor.get('/services?q=билет')];
  return [start, found, await visitor.click('Охотничий билет'), await visitor.get('/services?q=луноход')];
}

/** Through a door by a form and a code: first with nothing filled in, then with a wrong code. */
async function enter(
  portal: Portal,
  visitor: Visitor,
  path: string,
  person: Person,
  fields?: Record<string, string>,
): Promise<Flow> {
  const flow = [await visitor.get(path), await visitor.submit({})];
  await visitor.get(path);
  const before = await mailCount(portal, person.phone);
  flow.push(await visitor.submit(fields ?? { login: person.phone, password: person.password }));
  flow.push(await visitor.submit({ code: '1' }));
  flow.push(await visitor.submit({ code: await codeSent(portal, person.phone, before) }));
  return flow;
}

/** From the start of a draft to its card: one page with mistakes, a list to choose from, a file. */
async function applyOnce(visitor: Visitor): Promise<Flow> {
  const answers = await ticketAnswers();
  const flow = [await visitor.get('/cabinet/drafts/new?service=hunting-ticket')];
  flow.push(await visitor.submit({}, { button: 'Начать' }), await visitor.submit({ snils: '1' }, { button: 'Далее' }));
  for (const page of ['passport', 'ticket', 'conditions', 'photo']) {
    await fillDraft(visitor, answers, page);
    flow.push(visitor.page);
  }
  const bad = { name: 'фото.gif', type: 'image/gif', bytes: Buffer.from('GIF89a') };
  flow.push(await visitor.submit({ 'file.photo': bad }, { button: 'Загрузить' }));
  await fillPage(visitor, answers);
  flow.push(visitor.page, await visitor.get(flow.at(-2)!.path));
  await visitor.submit({}, { button: 'Далее' });
  await fillDraft(visitor, answers);
  flow.push(visitor.page);
  await sendDraft(visitor);
  return [...flow, visitor.page, await visitor.click('Следить за заявлением'), await visitor.click('Обновить статус')];
}

async function withdraw(visitor: Visitor): Promise<Flow> {
  return [await visitor.click('Отозвать заявление'), await visitor.submit({}, { form: '/withdrawal' })];
}

/** A refusal that can be mended, mended and sent; ends on the receipt. */
async function refusedAndMended(portal: Portal, citizen: Visitor, officer: Visitor): Promise<Flow> {
  const refused = await decided(portal, { citizen, officer }, 'refusal', { ground: 'photo-unsuitable' });
  const flow = [await citizen.get('/cabinet'), await citizen.get(`/cabinet/applications/${refused}`)];
  await mend(citizen, refused);
  flow.push(citizen.page);
  await citizen.submit({ 'file.photo': await photograph('новое.jpg', 'новое') }, { button: 'Загрузить' });
  flow.push(citizen.page);
  await sendDraft(citizen);
  return [...flow, citizen.page];
}

/** From the case to the decision: what is asked for, what is decided, each page with its empty form. */
async function decide(officer: Visitor, number: string): Promise<Flow> {
  // The sign-in ended in the queue.
  const flow = [await openCase(officer, number), await take(officer, number)];
  flow.push(await officer.click('Запросить сведения'), await officer.submit({}, { form: '/request' }));
  flow.push(await accept(officer, number), await officer.click('Одобрить заявление'));
  flow.push(await act(officer, number, 'approval', { words: 'Билет бессрочный.' }));
  return flow;
}
