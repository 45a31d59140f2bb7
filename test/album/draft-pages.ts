import { allowanceAnswers, applicant, child, landAnswers, licenceAnswers } from '../answers.ts';
import { type FormAnswers, fillPage, pageOf, startDraft, ticketAnswers } from '../apply.ts';
import { withFault } from '../faults/fault.ts';
import type { Visitor } from '../harness/client.ts';
import type { Album } from './album.ts';

/** Every page of the forms: as it comes, with errors, finished, in conflict. */
export async function draftPages(album: Album, citizen: Visitor): Promise<void> {
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
  const family = late.forms.find(form => form.action.endsWith('/family'))!.fill({ size: '4' }, 'Далее');
  await citizen.send(family, { headers: withFault({ statement: 1 }) });
  album.note('down: what was typed comes back', citizen);
  await citizen.get('/cabinet', withFault({ statement: 1 }));
  album.note('down: a page can not be opened', citizen);
  await citizen.get(`${allowance}/family`);
  await citizen.submit({ size: '4' }, { button: 'Далее' });
  await citizen.send(late.forms.find(form => form.action.endsWith('/family'))!.fill({ size: '6' }, 'Далее'));
  album.note('draft: two tabs', citizen);
  await citizen.submit({}, { button: 'Оставить выбранное' });
  album.note('draft: two tabs, nothing chosen', citizen);
  const choice = citizen.page.forms
    .find(form => form.action.endsWith('/family'))!
    .fill({ 'pick.size': '0' }, 'Оставить выбранное');
  await citizen.send(choice);
  await citizen.send(choice);
  album.note('draft: two tabs, a choice too late', citizen);
  await album.visit(citizen, { 'draft: a choice about an item that is gone': `${allowance}/children?item=gone` });
  await album.visit(citizen, { 'draft: an item to remove': `${allowance}/children/1/removal` });
  const land = await startDraft(citizen, 'land-preliminary-approval');
  await walk(album, citizen, 'land', await landAnswers('00701000'));
  await citizen.get(`${land}/papers`);
  const bad = { name: 'x.pdf', type: 'application/pdf', bytes: Buffer.from('no') };
  await citizen.submit({ 'file.scheme': bad }, { button: 'Загрузить' });
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
