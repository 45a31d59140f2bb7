import { optionsOf } from './options.mjs';
import { Refusal } from './refusal.mjs';
import { lastDeed, SOON, stateOf, write } from './service-state.mjs';

/** `service rollback SLUG`: ends what is tried; when nothing is, brings the version before back. Once more is harmless. */
export async function run(args) {
  const { where, words } = optionsOf(args, { places: ['имя услуги'] });
  const state = await stateOf(where, words[0]);
  if (state.canary_hash) {
    const set = { canary_hash: null, canary_percent: null };
    await write(where, state, { deed: 'rollback', set, from: state.canary_hash, to: state.live_hash });
    return console.log(`${state.slug}: проба окончена, у всех прежняя версия. ${SOON}`);
  }
  if (!state.previous_hash) {
    if ((await lastDeed(where, state.slug))?.deed === 'rollback')
      return console.log(`${state.slug}: прежняя версия уже возвращена, ничего не изменилось.`);
    throw new Refusal(`${state.slug}: возвращать нечего, прежней версии нет. Закрыть приём: bin/portal service disable`);
  }
  await write(where, state, {
    deed: 'rollback',
    set: { live_hash: state.previous_hash, live_since: Date.now(), previous_hash: null },
    from: state.live_hash,
    to: state.previous_hash,
  });
  console.log(`${state.slug}: возвращена версия ${state.previous_hash.slice(0, 12)}. ${SOON}`);
}
