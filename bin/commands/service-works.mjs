import { optionsOf } from './options.mjs';
import { Refusal } from './refusal.mjs';
import { regionInForce } from './region-in-force.mjs';
import { momentOf, momentWords, soonEnough, wordsFor } from './service-moment.mjs';
import { SOON, stateOf, write } from './service-state.mjs';

/** `service works SLUG --from … --to … --words …` announces works ahead; `--cancel` takes the announcement back. */
export async function run(args) {
  const text = { type: 'string' };
  const options = { from: text, to: text, words: text, cancel: { type: 'boolean' } };
  const { where, words, values } = optionsOf(args, { options, places: ['имя услуги'] });
  const { timeZone } = (await regionInForce(where)).profile;
  const works = values.cancel ? null : worksIn(values, timeZone);
  const state = await stateOf(where, words[0]);
  if ((state.works_from ?? null) === (works?.from ?? null) && (state.works_words ?? null) === (works?.words ?? null))
    if ((state.works_to ?? null) === (works?.to ?? null)) return console.log(`${state.slug}: так и есть, ничего не изменилось.`);
  await write(where, state, {
    deed: 'works',
    set: { works_from: works?.from ?? null, works_to: works?.to ?? null, works_words: works?.words ?? null },
    detail: works ?? {},
  });
  if (!works) return console.log(`${state.slug}: объявление о работах снято. ${SOON}`);
  console.log(
    `${state.slug}: о работах с ${momentWords(works.from, timeZone)} до ${momentWords(works.to, timeZone)} сказано. ${SOON}`,
  );
}

function worksIn({ from, to, words }, timeZone) {
  const works = {
    from: momentOf(from, '--from', timeZone),
    to: soonEnough(momentOf(to, '--to', timeZone), '--to'),
    words: wordsFor(words, '--words', 'напишите, что не будет работать, словами для людей.'),
  };
  if (works.to <= works.from || works.to <= Date.now())
    throw new Refusal('--to: работы должны кончиться позже, чем начнутся, и позже, чем сейчас.');
  return works;
}
