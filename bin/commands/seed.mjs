import { knock } from '../lib/dev-door.mjs';
import { optionsOf } from './options.mjs';
import { originOf } from './origin.mjs';
import { Refusal } from './refusal.mjs';

/** `seed`: asks the running portal of development to make its demo people; a real portal has no such door. */
export async function run(args) {
  const { where } = optionsOf(args);
  if (where.remote) throw new Refusal('Учебных людей заводят только на своей машине: npm start.');
  const origin = await originOf(where);
  const made = await knock(origin, 'seed').catch(error => {
    throw new Refusal(`${origin} не отвечает: запустите портал (npm start), он заведёт учебных людей сам. (${error.message})`);
  });
  console.log(`Заведено: ${JSON.stringify(made)}`);
}
