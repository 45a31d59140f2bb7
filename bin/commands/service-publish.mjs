import { definitionHash } from '../../src/catalogue/definition-hash.ts';
import { optionsOf } from './options.mjs';
import { Refusal } from './refusal.mjs';
import { regionInForce } from './region-in-force.mjs';
import { definitionOf, mustBeSound } from './service-file.mjs';
import { reportOf } from './service-report.mjs';
import { keepLive, keepStatement, liveHash, newsStatement, SOON, stateOf, write } from './service-state.mjs';

/** `service publish FILE|SLUG [--canary N]`: a version comes in force for all, or for N percent of those who begin anew. */
export async function run(args) {
  const { where, words, values } = optionsOf(args, {
    options: { canary: { type: 'string' } },
    places: ['файл описания или имя услуги из сборки'],
  });
  const percent = percentOf(values.canary);
  const service = await definitionOf(words[0]);
  const { profile } = await regionInForce(where);
  await mustBeSound(service, profile);
  const hash = await definitionHash(service);
  const state = await stateOf(where, service.slug, true);
  const live = await liveHash(state);
  if (live === hash)
    return console.log(
      state.live_hash
        ? `${service.slug}: эта версия уже действует, ничего не изменилось.`
        : `${service.slug}: эта версия стоит в сборке, ничего не изменилось. Портал, развёрнутый до неё, покажет её после развёртывания.`,
    );
  if (live === null && percent !== null)
    throw new Refusal(`${service.slug}: новую услугу нельзя показать доле людей, её страница у всех одна. Уберите --canary.`);
  if (state.canary_hash && !(percent !== null && state.canary_hash === hash))
    throw new Refusal(`${service.slug}: уже пробуется другая версия. Сначала promote или rollback.`);
  if (state.canary_hash === hash && state.canary_percent === percent)
    return console.log(`${service.slug}: эта версия уже пробуется на ${percent} %, ничего не изменилось.`);
  const report = await reportOf(where, service);
  await write(where, state, {
    deed: percent === null ? 'publish' : 'canary',
    set:
      percent === null
        ? { live_hash: hash, live_since: Date.now(), previous_hash: live }
        : { canary_hash: hash, canary_percent: percent },
    from: live,
    to: hash,
    detail: { report, ...(percent !== null && { percent }) },
    along: [keepStatement(service, hash), ...(await keepLive(state)), ...(live === null ? [newsStatement(service.slug)] : [])],
  });
  console.log(
    `${service.title}: ${percent === null ? 'введено для всех' : `пробуется на ${percent} % новых заявлений`}. ${SOON}`,
  );
  console.log(`Версия ${hash.slice(0, 12)}. ${report}.`);
}

function percentOf(text) {
  if (text === undefined) return null;
  const percent = Number(text);
  if (!Number.isInteger(percent) || percent < 1 || percent > 99)
    throw new Refusal('--canary: целое число процентов от 1 до 99. Без него версия вводится для всех.');
  return percent;
}
