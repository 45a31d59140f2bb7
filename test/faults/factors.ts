import { addApp, appCode, secretShown } from '../authenticator-app.ts';
import { Visitor } from '../harness/client.ts';
import { addPasskey, SoftPasskey } from '../harness/soft-passkey.ts';
import { formOf } from '../race.ts';
import { registerCitizen } from '../world.ts';
import type { Recipes } from './recipe.ts';

/** One person’s device enters as often as it is asked to. */
let device: SoftPasskey | undefined;

/** What a person adds beside the password, and takes away. */
export const factorRecipes: Recipes = {
  'POST /cabinet/security/factors/app': {
    async ready({ portal, ahead }) {
      const { visitor } = await registerCitizen(portal);
      await visitor.get('/cabinet/security/factors/app');
      const code = await appCode(secretShown(visitor), Math.floor(ahead.by / 30_000));
      return { visitor, filled: formOf(visitor, '/app', { code }) };
    },
  },
  'POST /cabinet/security/factors/app/removal': {
    async ready({ portal, ahead }) {
      const { visitor } = await registerCitizen(portal);
      await addApp(visitor, '/cabinet', ahead.by);
      return { visitor, filled: formOf(visitor, '/removal') };
    },
  },
  'POST /sign-in/passkey': {
    fresh: true,
    spares: 'select "id" from "late_posts"',
    async ready({ portal }) {
      device ??= await addPasskey((await registerCitizen(portal)).visitor);
      const visitor = new Visitor(portal.url);
      await visitor.get('/sign-in/passkey');
      return { visitor, filled: formOf(visitor, '/passkey', { answer: device.answer(visitor) }) };
    },
  },
  'POST /cabinet/proof (a key)': {
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      const device = await addPasskey(visitor);
      await visitor.get('/cabinet/proof');
      return { visitor, filled: formOf(visitor, '/cabinet/proof', { answer: device.answer(visitor) }) };
    },
  },
  'POST /cabinet/security/passkeys/new': {
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await visitor.get('/cabinet/security/passkeys/new');
      return { visitor, filled: formOf(visitor, '/new', { answer: new SoftPasskey().answer(visitor) }) };
    },
  },
  'POST /cabinet/security/passkeys/:passkey/name': {
    twice: 'the name is the same',
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await addPasskey(visitor);
      return { visitor, filled: formOf(visitor, '/name', { name: 'Другое' }) };
    },
  },
  'POST /cabinet/security/passkeys/:passkey/removal': {
    doneBefore: { status: 404, because: 'there is no such key any more' },
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await addPasskey(visitor);
      return { visitor, filled: formOf(visitor, '/removal') };
    },
  },
  'POST /cabinet/security/factors/codes': {
    twice: 'new codes take the place of those whose page was never seen',
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await visitor.get('/cabinet/security/factors');
      return { visitor, filled: formOf(visitor, '/codes') };
    },
  },
};
