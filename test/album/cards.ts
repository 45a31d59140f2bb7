import { landAnswers } from '../answers.ts';
import { apply, ticketAnswers } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { attribute, attributeOf } from '../harness/dom.ts';
import { waitForMessage } from '../harness/outbox.ts';
import type { Page } from '../harness/page.ts';
import type { Portal } from '../harness/portal.ts';
import { scan } from '../harness/scans.ts';
import { change } from '../harness/state.ts';
import { newPerson, registerOfficer } from '../world.ts';
import type { Album } from './album.ts';

/** An application in each of its states, from both sides of the desk. */
export async function cards(album: Album, portal: Portal, citizen: Visitor, phone: string): Promise<void> {
  const { visitor: officer } = await registerOfficer(portal, 'nature', 'officer', newPerson({ family: 'Соколова-Микитова' }));
  const card = (number: string) => `/cabinet/applications/${number}`;
  const desk = (number: string) => `/staff/cases/${number}`;
  await album.visit(officer, { 'queue: mine, empty': '/staff/mine' });

  const land = await apply(citizen, 'land-preliminary-approval', await landAnswers('00701000'));
  album.note('receipt: submitted', citizen);
  await album.visit(citizen, { 'card: submitted': card(land), 'deadline: not begun': `${card(land)}/deadline` });
  const withdrawn = await apply(citizen, 'hunting-ticket', await ticketAnswers());
  album.note('receipt: registered', citizen);
  await album.visit(citizen, {
    'card: registered': card(withdrawn),
    'card: checked': `${card(withdrawn)}?seen=1`,
    deadline: `${card(withdrawn)}/deadline`,
    documents: `${card(withdrawn)}/documents`,
    withdrawal: `${card(withdrawn)}/withdrawal`,
  });
  await citizen.get(`${card(withdrawn)}/documents`);
  await citizen.submit(
    { 'file.other': { name: 'x.pdf', type: 'application/pdf', bytes: Buffer.from('no') } },
    { form: '/documents' },
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
    { 'file.other': await scan('очень-длинное-имя-файла-без-единого-пробела-чтобы-проверить-перенос.pdf') },
    { form: '/documents' },
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
    'applications: bad number and day': '/cabinet/applications?number=12&from=31.02.2026',
    'applications: one service': '/cabinet/applications?service=hunting-ticket&status=finished&number=0000',
    messages: '/cabinet/messages',
    'issued documents': '/cabinet/documents',
  });
  await citizen.get('/cabinet/messages');
  await citizen.get(attributeOf(citizen.page.all('main ul.list a'), 'href') ?? '');
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
  await change(portal, `UPDATE applications SET sealed_answers = 'spoilt' WHERE number = '${land}'`);
  await album.visit(citizen, { 'a fault of ours': card(land) });
}

const radioOf = (page: Page): string => attributeOf(page.all('input[type="radio"]'), 'value') ?? '';

/** Opens the page of an officer's action from the case. */
async function act(officer: Visitor, number: string, action: string): Promise<Page> {
  await officer.get(`/staff/cases/${number}`);
  const link = officer.page.all('main a').find(a => attribute(a, 'href')?.includes(`/${action}`));
  if (!link)
    throw new Error(
      `${number}: no ${action} among: ${officer.page
        .all('main a')
        .map(a => attribute(a, 'href'))
        .join(' ')}`,
    );
  return officer.get(attribute(link, 'href') ?? '');
}
