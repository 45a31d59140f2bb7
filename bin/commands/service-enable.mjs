import { optionsOf } from './options.mjs';
import { SOON, stateOf, write } from './service-state.mjs';

/** `service enable SLUG`: a closed service takes applications again. Once more is harmless. */
export async function run(args) {
  const { where, words } = optionsOf(args, { places: ['имя услуги'] });
  const state = await stateOf(where, words[0]);
  if (!state.closed_until) return console.log(`${state.slug}: не закрыта, ничего не изменилось.`);
  await write(where, state, { deed: 'enable', set: { closed_at: null, closed_until: null, closed_reason: null } });
  console.log(`${state.slug}: заявления снова принимаются. ${SOON}`);
}
