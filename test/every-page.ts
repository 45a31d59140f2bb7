import { decode } from 'html-entities';
import { allowanceAnswers, applicant, child, landAnswers, licenceAnswers } from './answers.ts';
import { apply, type FormAnswers, fillPage, pageOf, startDraft, ticketAnswers } from './apply.ts';
import { Visitor } from './harness/client.ts';
import { waitForMessage } from './harness/outbox.ts';
import type { Page } from './harness/page.ts';
import type { Portal } from './harness/portal.ts';
import { scan } from './harness/scans.ts';
import { change } from './harness/state.ts';
import { newPerson, registerCitizen, registerOfficer } from './world.ts';

/** A page as it was served in one state of the world. */
export type Seen = { name: string; page: Page };

/** Collects what visitors see; `note` keeps the page a visitor stands on. */
class Album {
  readonly seen: Seen[] = [];
  note(name: string, visitor: Visitor): void {
    this.seen.push({ name, page: visitor.page });
  }
  async visit(visitor: Visitor, pages: Record<string, string>): Promise<void> {
    for (const [name, path] of Object.entries(pages)) {
      await visitor.get(path);
      this.note(name, visitor);
    }
  }
}

/** Every page of the portal in every state that a person can meet, served to people of their own. */
export async function everyPage(portal: Portal): Promise<Seen[]> {
  const album = new Album();
  await publicPages(album, portal);
  const person = newPerson({ family: 'Константинопольская-Задунайская', given: 'Александра' });
  const citizen = await comingIn(album, portal, person);
  await draftPages(album, citizen);
  await cards(album, portal, citizen, person.phone);
  return album.seen;
}

async function publicPages(album: Album, portal: Portal): Promise<void> {
  const visitor = new Visitor(portal.url);
  await album.visit(visitor, {
    start: '/',
    services: '/services',
    'services: found': '/services?q=земля&category=municipal',
    'services: nothing': '/services?q=луноход',
    'service: ticket': '/services/hunting-ticket',
    'service: allowance': '/services/child-allowance',
    'service: land': '/services/land-preliminary-approval',
    'service: licence': '/services/alcohol-retail-license',
    'service: renewal': '/services/alcohol-license-renew',
    privacy: '/privacy',
    accessibility: '/accessibility',
    verify: '/verify',
    'verify: empty': '/verify?code=',
    'verify: unknown': '/verify/7K3M-0QXW-1ABC-ZZZZ',
    'not found': '/nowhere',
    'sign-in: needed': '/cabinet/profile',
    'staff sign-in': '/staff',
    'invitation: unknown': '/staff/invitations/nobody',
  });
  await visitor.get('/sign-in');
  await visitor.submit({});
  album.note('sign-in: errors', visitor);
  const stale = { Origin: portal.url };
  await visitor.post('/sign-in', 'csrf=x', stale);
  album.note('stale form', visitor);
  await visitor.post('/sign-in', 'x'.repeat(70_000), stale);
  album.note('too large', visitor);
  await visitor.post('/sign-in', '{}', { ...stale, 'Content-Type': 'application/json' });
  album.note('unsupported', visitor);
}

async function comingIn(album: Album, portal: Portal, person: ReturnType<typeof newPerson>): Promise<Visitor> {
  const visitor = new Visitor(portal.url);
  await album.visit(visitor, { register: '/register' });
  await visitor.submit({});
  album.note('register: errors', visitor);
  await visitor.get('/register');
  await visitor.submit(person);
  album.note('register: code', visitor);
  await visitor.submit({ code: '000000' });
  album.note('register: wrong code', visitor);
  const { visitor: citizen } = await registerCitizen(portal, person);
  await album.visit(citizen, {
    'cabinet: empty': '/cabinet',
    'applications: empty': '/cabinet/applications',
    'messages: empty': '/cabinet/messages',
    'documents: empty': '/cabinet/documents',
    profile: '/cabinet/profile',
    'cabinet: not found': '/cabinet/applications/99-2026-00000000-0',
  });
  return citizen;
}

async function draftPages(album: Album, citizen: Visitor): Promise<void> {
  await album.visit(citizen, { 'before the start': '/cabinet/drafts/new?service=alcohol-retail-license' });
  await startDraft(citizen, 'alcohol-retail-license');
  await walk(album, citizen, 'licence', await licenceAnswers(false));
  const ticket = await startDraft(citizen, 'hunting-ticket');
  await citizen.submit({ ...applicant, snils: '1' }, { button: 'Сохранить и выйти' });
  album.note('cabinet: draft kept', citizen);
  await citizen.get(ticket);
  await walk(album, citizen, 'ticket', await ticketAnswers());
  await album.visit(citizen, {
    'before the start: a draft': '/cabinet/drafts/new?service=hunting-ticket',
    'draft: removal': `${ticket}/removal`,
    'draft: a file is there': `${ticket}/photo`,
  });
  const allowance = await startDraft(citizen, 'child-allowance');
  await walk(album, citizen, 'allowance', allowanceAnswers());
  await citizen.get(`${allowance}/children/2`);
  await citizen.submit({ ...child('Второй Ребёнок', 2018, '1') }, { button: 'Сохранить и выйти' });
  await album.visit(citizen, { 'draft: list with an unfinished item': `${allowance}/children` });
  await citizen.get(`${allowance}/family`);
  const late = citizen.page;
  await citizen.submit({ size: '4' }, { button: 'Далее' });
  await citizen.send(late.forms.find(form => form.action.endsWith('/family'))!.fill({ size: '6' }, 'Далее'));
  album.note('draft: two tabs', citizen);
  const land = await startDraft(citizen, 'land-preliminary-approval');
  await walk(album, citizen, 'land', await landAnswers('00701000'));
  await citizen.get(`${land}/papers`);
  await citizen.submit({ file: { name: 'x.pdf', type: 'application/pdf', bytes: Buffer.from('no') } }, { form: '/files/scheme' });
  album.note('draft: a bad file', citizen);
}

/** Each page of a form, first with the errors of pressing on with nothing, then as it should be. */
async function walk(album: Album, citizen: Visitor, name: string, answers: FormAnswers): Promise<void> {
  while (pageOf(citizen) !== 'check') {
    const page = citizen.page.path;
    const state = `${name}: ${pageOf(citizen)}`;
    album.note(state, citizen);
    await citizen.submit({}, { button: citizen.page.text.includes('Загрузить и продолжить') ? 'Загрузить' : 'Далее' });
    if (citizen.page.status !== 422) continue;
    album.note(`${state}: errors`, citizen);
    await citizen.get(page);
    await fillPage(citizen, answers);
  }
  album.note(`${name}: check`, citizen);
}

async function cards(album: Album, portal: Portal, citizen: Visitor, phone: string): Promise<void> {
  const { visitor: officer } = await registerOfficer(portal, 'nature', 'officer', newPerson({ family: 'Соколова-Микитова' }));
  const card = (number: string) => `/cabinet/applications/${number}`;
  const desk = (number: string) => `/staff/cases/${number}`;
  await album.visit(officer, { 'queue: mine, empty': '/staff/mine' });

  const land = await apply(citizen, 'land-preliminary-approval', await landAnswers('00701000'));
  album.note('receipt: submitted', citizen);
  await album.visit(citizen, { 'card: submitted': card(land) });
  const withdrawn = await apply(citizen, 'hunting-ticket', await ticketAnswers());
  album.note('receipt: registered', citizen);
  await album.visit(citizen, {
    'card: registered': card(withdrawn),
    'card: checked': `${card(withdrawn)}?seen=1`,
    documents: `${card(withdrawn)}/documents`,
    withdrawal: `${card(withdrawn)}/withdrawal`,
  });
  await citizen.get(`${card(withdrawn)}/documents`);
  await citizen.submit(
    { file: { name: 'x.pdf', type: 'application/pdf', bytes: Buffer.from('no') } },
    { form: '/documents/files/other' },
  );
  album.note('documents: a bad file', citizen);
  await citizen.get(`${card(withdrawn)}/withdrawal`);
  await citizen.submit({}, { button: 'Отозвать заявление' });
  album.note('card: withdrawn', citizen);
  await album.visit(citizen, { 'withdrawal: too late': `${card(withdrawn)}/withdrawal` });

  const [approved, refused, bounced] = [await apply(citizen), await apply(citizen), await apply(citizen)];
  await album.visit(officer, {
    queue: '/staff/queue',
    'queue: nothing': '/staff/queue?status=needs_info',
    'case: new': desk(approved),
  });
  await officer.submit({ words: '' }, { form: '/comments' });
  album.note('case: empty comment', officer);
  for (const number of [approved, refused, bounced]) {
    await officer.get(desk(number));
    await officer.submit({}, { button: 'Взять в работу' });
  }
  album.note('case: taken', officer);
  await album.visit(citizen, { 'card: checking': card(approved) });
  const actions = ['request', 'intake-refusal', 'transfer'];
  for (const action of actions) {
    await act(officer, approved, action);
    album.note(`case: ${action}`, officer);
    await officer.submit({});
    album.note(`case: ${action}: errors`, officer);
  }
  await act(officer, approved, 'request');
  await officer.submit({ ground: 'photo-replace', words: 'Пришлите фото на светлом фоне.' }, { button: 'Запросить' });
  album.note('case: waiting', officer);
  await album.visit(citizen, { 'card: asked': card(approved), answer: `${card(approved)}/answer`, 'cabinet: asked': '/cabinet' });
  await citizen.get(`${card(approved)}/answer`);
  await citizen.submit({}, { button: 'Отправить ответ' });
  album.note('answer: errors', citizen);
  await citizen.submit({ words: 'Другого нет.' }, { button: 'Отправить ответ' });
  await citizen.get(`${card(approved)}/documents`);
  await citizen.submit(
    { file: await scan('очень-длинное-имя-файла-без-единого-пробела-чтобы-проверить-перенос.pdf') },
    { form: '/files/other' },
  );
  album.note('documents: added', citizen);

  await officer.get(desk(approved));
  await officer.submit({}, { button: 'Документы в порядке' });
  album.note('case: in review', officer);
  await act(officer, approved, 'approval');
  album.note('case: approval', officer);
  await album.visit(citizen, { 'card: in review': card(approved) });
  await officer.submit({ words: 'Билет бессрочный.' }, { button: 'Одобрить' });
  album.note('case: approved', officer);
  await officer.get(desk(refused));
  await officer.submit({}, { button: 'Документы в порядке' });
  const grounds = await act(officer, refused, 'refusal');
  album.note('case: refusal', officer);
  await officer.submit({});
  album.note('case: refusal: errors', officer);
  await officer.submit({ ground: radioOf(grounds), words: 'Так и так.' }, { button: 'Отказать' });
  const doors = await act(officer, bounced, 'intake-refusal');
  await officer.submit({ ground: radioOf(doors) }, { button: 'Отказать в приёме' });
  for (const number of [approved, refused, bounced])
    await waitForMessage(portal, phone, sent => sent.text.includes(number) && /готов|отказ|не приняли/i.test(sent.text));
  await album.visit(citizen, {
    'card: ready': card(approved),
    'card: refused': card(refused),
    'card: refused at the door': card(bounced),
    cabinet: '/cabinet',
    applications: '/cabinet/applications',
    'applications: filtered': '/cabinet/applications?status=refused&category=nature&from=2020-01-01',
    'applications: nothing fits': '/cabinet/applications?status=approved&category=land',
    'applications: bad number': '/cabinet/applications?number=12',
    messages: '/cabinet/messages',
    'issued documents': '/cabinet/documents',
  });
  await citizen.get('/cabinet/messages');
  await citizen.get(citizen.page.all('main ul.list a')[0]?.getAttributeValue('href') ?? '');
  album.note('message', citizen);
  await citizen.get(card(approved));
  await citizen.click('Открыть документ');
  album.note('document', citizen);
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(citizen.page.text)?.[0];
  await album.visit(new Visitor(portal.url), { 'verify: valid': `/verify/${code}` });
  await citizen.get(citizen.page.link('Скачать'));
  await album.visit(citizen, { 'card: issued': card(approved) });
  await album.visit(officer, { 'case: decided': desk(approved), 'queue: nobody': '/staff/cases/99-2026-00000000-0' });
  // What no person can bring about here: the statuses of later issues, and a fault of our own.
  for (const status of ['awaiting_payment', 'expired', 'external']) {
    await change(portal, `UPDATE applications SET status = '${status}', registered_at = submitted_at WHERE number = '${land}'`);
    await album.visit(citizen, { [`card: ${status}`]: card(land) });
  }
}

const radioOf = (page: Page): string => page.all('input[type="radio"]')[0]?.getAttributeValue('value') ?? '';

/** Opens the page of an officer's action from the case. */
async function act(officer: Visitor, number: string, action: string): Promise<Page> {
  await officer.get(`/staff/cases/${number}`);
  const link = officer.page.all('main a').find(a => a.getAttributeValue('href')?.includes(`/${action}`));
  if (!link) throw new Error(`${number}: no ${action} among: ${officer.page.all('main a').map(a => a.getAttributeValue('href')).join(' ')}`);
  return officer.get(decode(link.getAttributeValue('href') ?? ''));
}
