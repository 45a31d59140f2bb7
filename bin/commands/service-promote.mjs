import { optionsOf } from './options.mjs';
import { Refusal } from './refusal.mjs';
import { keepLive, lastDeed, liveHash, SOON, stateOf, write } from './service-state.mjs';

/** `service promote SLUG`: the version that was tried is that of all. Once more is harmless. */
export async function run(args) {
  const { where, words } = optionsOf(args, { places: ['имя услуги'] });
  const state = await stateOf(where, words[0]);
  if (!state.canary_hash) {
    if ((await lastDeed(where, state.slug))?.deed === 'promote')
      return console.log(`${state.slug}: проба уже введена для всех, ничего не изменилось.`);
    throw new Refusal(`${state.slug}: ничего не пробуется. Начните: bin/portal service publish ФАЙЛ --canary 5`);
  }
  const live = await liveHash(state);
  await write(where, state, {
    deed: 'promote',
    set: {
      live_hash: state.canary_hash,
      live_since: Date.now(),
      previous_hash: live,
      canary_hash: null,
      canary_percent: null,
    },
    from: live,
    to: state.canary_hash,
    along: await keepLive(state),
  });
  console.log(`${state.slug}: версия ${state.canary_hash.slice(0, 12)} действует для всех. ${SOON}`);
}
