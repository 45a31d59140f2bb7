import { allowanceAnswers, child } from '../answers.ts';
import { fillDraft, startDraft } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { scan } from '../harness/scans.ts';
import { formOf } from '../race.ts';
import { APPLICANT_SNILS, fileToSign, newSigningPerson, signApplication, withTrainingCentre } from '../signing.ts';
import { registerCitizen } from '../world.ts';
import type { Recipes, World } from './recipe.ts';

/** Somebody new who stands on a page of a child allowance. */
async function standing({ portal }: World, page: string): Promise<{ visitor: Visitor; draft: string }> {
  const { visitor } = await registerCitizen(portal);
  const draft = await startDraft(visitor, 'child-allowance');
  await fillDraft(visitor, allowanceAnswers(), page);
  return { visitor, draft };
}

const answered = (page: string) => allowanceAnswers().pages[page] ?? {};

/** What a citizen does to a draft. */
export const draftRecipes: Recipes = {
  'POST /cabinet/drafts': {
    twice: 'there is one empty draft more, to be removed or used',
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await visitor.get('/cabinet/drafts/new?service=child-allowance');
      return { visitor, filled: formOf(visitor, '/cabinet/drafts', {}, 'Начать') };
    },
  },
  'POST /cabinet/drafts/:draft/:page': {
    async ready(world) {
      const { visitor } = await standing(world, 'family');
      return { visitor, filled: formOf(visitor, '/family', answered('family'), 'Далее') };
    },
  },
  'POST /cabinet/drafts/:draft/:page (a page of files)': {
    async ready(world) {
      const { visitor } = await standing(world, 'papers');
      const anew = { 'file.income-certificate': await scan('доход.pdf') };
      return { visitor, filled: formOf(visitor, '/papers', anew, 'Загрузить'), anew };
    },
  },
  'POST /cabinet/drafts/:draft/:page/:item{[0-9]+}': {
    async ready(world) {
      const { visitor } = await standing(world, 'children/1');
      return { visitor, filled: formOf(visitor, '/children/1', answered('children/1'), 'Далее') };
    },
  },
  'POST /cabinet/drafts/:draft/:page/:item{[0-9]+}/removal': {
    async ready(world) {
      const { visitor, draft } = await standing(world, 'family');
      await visitor.get(`${draft}/children/2`);
      await visitor.submit(child('Иванова Дарья Олеговна', 2018, '00000000202'), { button: 'Далее' });
      await visitor.get(`${draft}/children/1/removal`);
      return { visitor, filled: formOf(visitor, '/children/1/removal') };
    },
  },
  'POST /cabinet/drafts/:draft/:page/files/:slot/:file/removal': {
    async ready(world) {
      const { visitor, draft } = await standing(world, 'papers');
      await visitor.submit({ 'file.income-certificate': await scan('доход.pdf') }, { button: 'Загрузить' });
      await visitor.get(`${draft}/papers`);
      return { visitor, filled: visitor.page.forms.find(form => form.action.endsWith('/removal'))!.fill({}) };
    },
  },
  'POST /cabinet/drafts/:draft/delivery': {
    async ready(world) {
      const { visitor } = await standing(world, 'delivery');
      return { visitor, filled: formOf(visitor, '/delivery', answered('delivery'), 'Далее') };
    },
  },
  'POST /cabinet/drafts/:draft/removal': {
    async ready(world) {
      const { visitor, draft } = await standing(world, 'family');
      await visitor.get(`${draft}/removal`);
      return { visitor, filled: formOf(visitor, '/removal') };
    },
  },
  'POST /cabinet/drafts/:draft/print': {
    twice: 'another code comes, and the first one fits no more',
    async ready(world) {
      const { visitor, draft } = await standing(world, 'family');
      await visitor.get(`${draft}/print`);
      return { visitor, filled: formOf(visitor, '/print', {}, 'Получить код') };
    },
  },
  'POST /cabinet/drafts/:draft/signature': {
    async ready(world) {
      await withTrainingCentre(world.portal);
      const { visitor, draft } = await standing(world, 'check');
      await visitor.get(`${draft}/signature`);
      const person = await newSigningPerson(world.portal, { snils: APPLICANT_SNILS });
      const signature = {
        name: 'zayavlenie.txt.sig',
        type: 'application/octet-stream',
        bytes: await person.sign(await fileToSign(visitor)),
      };
      return { visitor, filled: formOf(visitor, '/signature', { signature }), anew: { signature } };
    },
  },
  'POST /cabinet/drafts/:draft/submission (signed)': {
    keeps: [{ table: 'data_keys', because: 'a department’s key is made by whoever needs it first', once: true }],
    async ready(world) {
      await withTrainingCentre(world.portal);
      const { visitor } = await standing(world, 'check');
      await signApplication(world.portal, visitor);
      return { visitor, filled: formOf(visitor, '/submission') };
    },
  },
  'POST /cabinet/drafts/:draft/submission': {
    keeps: [{ table: 'data_keys', because: 'a department’s key is made by whoever needs it first', once: true }],
    async ready(world) {
      const { visitor, draft } = await standing(world, 'papers');
      await visitor.submit({ 'file.income-certificate': await scan('доход.pdf') }, { button: 'Загрузить' });
      await visitor.get(`${draft}/papers`);
      await fillDraft(visitor, allowanceAnswers());
      return { visitor, filled: formOf(visitor, '/submission') };
    },
  },
};
