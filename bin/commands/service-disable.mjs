import { optionsOf } from './options.mjs';
import { Refusal } from './refusal.mjs';
import { regionInForce } from './region-in-force.mjs';
import { momentOf, momentWords, soonEnough, wordsFor } from './service-moment.mjs';
import { SOON, stateOf, write } from './service-state.mjs';

/** `service disable SLUG --reason … --until …`: nobody begins or sends it until then; drafts are kept. */
export async function run(args) {
  const options = { reason: { type: 'string' }, until: { type: 'string' } };
  const { where, words, values } = optionsOf(args, { options, places: ['имя услуги'] });
  const reason = wordsFor(values.reason, '--reason', 'напишите причину словами, их прочтут люди на странице услуги.');
  const { timeZone } = (await regionInForce(where)).profile;
  const until = soonEnough(momentOf(values.until, '--until', timeZone), '--until');
  if (until <= Date.now()) throw new Refusal('--until: это время уже прошло.');
  const state = await stateOf(where, words[0]);
  if (state.closed_until === until && state.closed_reason === reason)
    return console.log(`${state.slug}: уже закрыта так, ничего не изменилось.`);
  await write(where, state, {
    deed: 'disable',
    set: { closed_at: Date.now(), closed_until: until, closed_reason: reason },
    detail: { reason, until },
  });
  console.log(`${state.slug}: приём закрыт до ${momentWords(until, timeZone)}, черновики на месте. ${SOON}`);
}
