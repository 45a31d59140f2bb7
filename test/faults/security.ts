import { textOf } from '../harness/dom.ts';
import { waitForMessage } from '../harness/outbox.ts';
import { formOf } from '../race.ts';
import { confirmEmail, registerCitizen, signIn } from '../world.ts';
import type { Recipes } from './recipe.ts';

/** What guards an account. */
export const securityRecipes: Recipes = {
  'POST /cabinet/security/sessions': {
    async ready({ portal }) {
      const { visitor, person } = await registerCitizen(portal);
      await signIn(portal, person);
      await visitor.get('/cabinet/security/sessions');
      const others = visitor.page.forms.find(form => form.buttons.some(button => textOf(button).includes('на всех других')));
      return { visitor, filled: others!.fill({}) };
    },
  },
  'POST /cabinet/security/password': {
    doneBefore: { status: 422, because: 'the password is the present one now' },
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      await visitor.get('/cabinet/security/password');
      const password = 'Ранний лес, 5 троп';
      return { visitor, filled: formOf(visitor, '/password', { password }), anew: { password } };
    },
  },
  'POST /cabinet/security/reminder': {
    async ready({ portal }) {
      const { visitor } = await registerCitizen(portal);
      const csrf = /name="csrf" value="([^"]+)"/.exec(visitor.page.html)?.[1] ?? '';
      const filled = {
        method: 'POST',
        action: '/cabinet/security/reminder',
        multipart: false,
        entries: [['csrf', csrf]],
      } as const;
      return { visitor, filled: { ...filled, entries: [['csrf', csrf]] } };
    },
  },
  'POST /not-me/:alert': {
    async ready({ portal }) {
      const { person, visitor } = await registerCitizen(portal);
      await confirmEmail(portal, person);
      await signIn(portal, person);
      const letter = await waitForMessage(portal, person.email, sent => sent.text.includes('/not-me/'));
      await visitor.get(/\/not-me\/\S+/.exec(letter.text)![0]);
      return { visitor, filled: visitor.page.forms.find(form => form.action.includes('/not-me/'))!.fill({}) };
    },
  },
};
