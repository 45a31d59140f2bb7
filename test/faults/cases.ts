import { apply } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { attribute } from '../harness/dom.ts';
import type { Fields } from '../harness/form.ts';
import { photograph } from '../harness/scans.ts';
import { accept, act, openCase, take } from '../office.ts';
import { formOf } from '../race.ts';
import { registerCitizen } from '../world.ts';
import type { Ready, Recipe, Recipes, World } from './recipe.ts';

type Stage = 'sent' | 'taken' | 'accepted' | 'asked';

/** A hunting ticket of somebody new that has come so far. */
async function caseAt({ portal, officer }: World, stage: Stage): Promise<{ visitor: Visitor; number: string; path: string }> {
  const { visitor } = await registerCitizen(portal);
  const number = await apply(visitor);
  if (stage !== 'sent') await take(officer, number);
  if (stage === 'accepted') await accept(officer, number);
  if (stage === 'asked')
    await act(officer, number, 'request', { ground: 'photo-replace', words: 'Пришлите фото на светлом фоне.' });
  return { visitor, number, path: `/cabinet/applications/${number}` };
}

const words = 'Заявитель представил подлинники документов, они сверены с тем, что указано в заявлении.\nЗамечаний нет.';

/** A button or a form on the officer's page of a case. */
const button = (stage: Stage, end: string, fields: Fields = {}): Recipe => ({
  async ready(world): Promise<Ready> {
    const { number } = await caseAt(world, stage);
    await openCase(world.officer, number);
    return { visitor: world.officer, filled: formOf(world.officer, end, fields) };
  },
});

/** A verb with a page of its own. */
const verb = (stage: Stage, name: string, fields: Fields): Recipe => ({
  async ready(world): Promise<Ready> {
    const { number } = await caseAt(world, stage);
    await openCase(world.officer, number);
    const links = world.officer.page.all('main a[href]').map(a => attribute(a, 'href') ?? '');
    await world.officer.get(links.find(href => href.includes(`/${name}?`))!);
    return { visitor: world.officer, filled: formOf(world.officer, `/${name}`, fields) };
  },
});

/** What a citizen does to an application that was sent. */
const citizens: Recipes = {
  'POST /cabinet/applications/:number/withdrawal': {
    doneBefore: { status: 409, because: 'the card says that it is withdrawn' },
    async ready(world) {
      const { visitor, path } = await caseAt(world, 'sent');
      await visitor.get(`${path}/withdrawal`);
      return { visitor, filled: formOf(visitor, '/withdrawal') };
    },
  },
  'POST /cabinet/applications/:number/documents': {
    async ready(world) {
      const { visitor, path } = await caseAt(world, 'sent');
      await visitor.get(`${path}/documents`);
      const anew = { 'file.other': await photograph('ещё.jpg', 'ещё') };
      return { visitor, filled: formOf(visitor, '/documents', anew), anew };
    },
  },
  'POST /cabinet/applications/:number/answer': {
    doneBefore: { status: 409, because: 'the card shows the answer' },
    async ready(world) {
      const { visitor, path } = await caseAt(world, 'asked');
      await visitor.get(`${path}/answer`);
      return { visitor, filled: formOf(visitor, '/answer', { words }, 'Отправить ответ') };
    },
  },
  'POST /cabinet/applications/:number/answer (with a file)': {
    keeps: ['files', 'application_events', 'applications', 'audit_events'].map(table => ({
      table,
      because: 'a file is added by itself, before the answer',
    })),
    doneBefore: { status: 409, because: 'the card shows the answer' },
    async ready(world) {
      const { visitor, path } = await caseAt(world, 'asked');
      await visitor.get(`${path}/answer`);
      const anew = { 'file.photo': await photograph('новое.jpg', 'новое') };
      return { visitor, filled: formOf(visitor, '/answer', { ...anew, words }, 'Отправить ответ'), anew };
    },
  },
};

/** What an officer does to a case. */
const officers: Recipes = {
  'POST /staff/:list{queue|mine}': {
    async ready({ officer }) {
      await officer.get('/staff/queue');
      const search = officer.page.forms.find(form => form.named('find').length > 0)!;
      return { visitor: officer, filled: search.fill({ find: 'Иванова' }) };
    },
  },
  'POST /staff/cases/:number/taking': button('sent', '/taking'),
  'POST /staff/cases/:number/return': button('taken', '/return'),
  'POST /staff/cases/:number/acceptance': button('taken', '/acceptance'),
  'POST /staff/cases/:number/comments': button('taken', '/comments', { words }),
  'POST /staff/cases/:number/request': verb('taken', 'request', { ground: 'photo-replace', words }),
  'POST /staff/cases/:number/approval': verb('accepted', 'approval', { words }),
  'POST /staff/cases/:number/refusal': verb('accepted', 'refusal', { ground: 'conviction', words }),
  'POST /staff/cases/:number/intake-refusal': verb('taken', 'intake-refusal', { ground: 'minimum-not-confirmed', words }),
  'POST /staff/cases/:number/transfer': {
    ...verb('taken', 'transfer', { words, department: 'social' }),
    doneBefore: { status: 404, because: 'the case is another department’s now' },
    keeps: [{ table: 'data_keys', because: 'a department’s key is made by whoever needs it first', once: true }],
  },
};

export const caseRecipes: Recipes = { ...citizens, ...officers };
