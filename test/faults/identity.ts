import { fillCheck, passportFields, scanFields, sendCheck, waitingCheck } from '../proving.ts';
import { formOf } from '../race.ts';
import { registerCitizen, registerOfficer } from '../world.ts';
import type { Recipes } from './recipe.ts';

/** The portal's own proof of identity: filled in, sent, decided. */
export const identityRecipes: Recipes = {
  'POST /cabinet/identity/:item{person|passport}': {
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await visitor.get('/cabinet/identity/passport');
      return { visitor, filled: formOf(visitor, '/passport', passportFields()) };
    },
  },
  'POST /cabinet/identity/scan': {
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await visitor.get('/cabinet/identity/scan');
      const { 'file.registration': registration, ...anew } = await scanFields();
      await visitor.submit({ 'file.registration': registration! }, { button: 'Сохранить' });
      await visitor.get('/cabinet/identity/scan');
      return { visitor, filled: formOf(visitor, '/scan', anew), anew };
    },
  },
  'POST /cabinet/identity/sending': {
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await fillCheck(visitor);
      return { visitor, filled: formOf(visitor, '/sending') };
    },
  },
  'POST /staff/checks/:check/acceptance': {
    doneBefore: { status: 409, because: 'the page says that it is decided' },
    async ready({ portal }) {
      const { visitor: citizen } = await registerCitizen(portal);
      await sendCheck(citizen);
      const id = await waitingCheck(portal);
      const { visitor } = await registerOfficer(portal, 'support', 'support');
      await visitor.get(`/staff/checks/${id}`);
      return { visitor, filled: formOf(visitor, '/acceptance') };
    },
  },
};
