import { newTwin, throughEsia } from '../esia.ts';
import { Visitor } from '../harness/client.ts';
import { codeSent } from '../harness/outbox.ts';
import { formOf } from '../race.ts';
import { newPerson, registerCitizen } from '../world.ts';
import type { Ready, Recipes, World } from './recipe.ts';

const CONTACTS = '/cabinet/profile/contacts';

/** Somebody who has asked for the code of a new telephone. */
async function asked({ portal }: World): Promise<Ready & { phone: string }> {
  const { visitor } = await registerCitizen(portal);
  const { phone } = newPerson();
  await visitor.get(`${CONTACTS}/new/phone`);
  const filled = formOf(visitor, '/new/phone', { value: phone, replaces: '' });
  return { visitor, filled, phone };
}

/** What a person does with what is known of them. */
export const profileRecipes: Recipes = {
  'POST /cabinet/profile/:section': {
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await visitor.get('/cabinet/profile/snils');
      const birth = { 'birthDate.day': '12', 'birthDate.month': '4', 'birthDate.year': '1988' };
      return { visitor, filled: formOf(visitor, '/snils', { snils: '112-233-445 95', ...birth }) };
    },
  },
  'POST /cabinet/profile/addresses/:which': {
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await visitor.get('/cabinet/profile/addresses/registration?by=hand');
      const parts = { region: 'Приозёрный край', place: 'г. Светлоозёрск', street: 'ул. Лесная', house: '4' };
      const fields = Object.fromEntries(Object.entries(parts).map(([part, value]) => [`address.${part}`, value]));
      return { visitor, filled: formOf(visitor, '/registration', fields, 'Сохранить') };
    },
  },
  'POST /cabinet/profile/registries/:register': {
    async ready({ portal }) {
      const visitor = new Visitor(portal.url);
      await throughEsia(visitor, (await newTwin(portal)).oid);
      await visitor.get('/cabinet/profile/registries');
      await visitor.submit({}, { button: 'Разрешить спрашивать реестры' });
      return { visitor, filled: formOf(visitor, '/registries/policy') };
    },
  },
  'POST /cabinet/profile/consents/:purpose': {
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await visitor.get('/cabinet/profile/consents');
      return { visitor, filled: formOf(visitor, '/news') };
    },
  },
  'POST /cabinet/closing': {
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await visitor.get('/cabinet/closing');
      return { visitor, filled: formOf(visitor, '/closing', {}, 'Закрыть кабинет') };
    },
  },
  'POST /cabinet/profile/contacts/new/:kind': {
    twice: 'a second code comes, and the first one stays good',
    ready: asked,
  },
  'POST /cabinet/profile/contacts/code': {
    fresh: true,
    keeps: [{ table: 'challenges', because: 'a try is taken before it is compared' }],
    async ready(world) {
      const { visitor, filled, phone } = await asked(world);
      await visitor.send(filled);
      const code = await codeSent(world.portal, phone, 0);
      return { visitor, filled: formOf(visitor, '/code', { code }) };
    },
  },
  'POST /cabinet/profile/contacts/:contact': {
    doneBefore: { status: 404, because: 'the contact is gone already' },
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await visitor.get(CONTACTS);
      const links = [...visitor.page.html.matchAll(/href="([^"]+)" aria-label="Изменить: [^"]+@/g)];
      const path = links[0]?.[1] ?? '';
      await visitor.get(path);
      return { visitor, filled: formOf(visitor, path, {}, 'Удалить') };
    },
  },
};
