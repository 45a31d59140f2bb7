import { definitionHash } from '../../src/catalogue/definition-hash.ts';
import { services } from '../../src/catalogue/services.ts';
import { ask } from './database.mjs';
import { optionsOf } from './options.mjs';
import { regionInForce } from './region-in-force.mjs';
import { momentWords } from './service-moment.mjs';

/** `service list`: every service with the version in force, what is tried, what is closed and announced. */
export async function run(args) {
  const { where } = optionsOf(args);
  const states = new Map((await ask(where, 'SELECT * FROM service_states')).map(row => [row.slug, row]));
  const { timeZone } = (await regionInForce(where)).profile;
  for (const slug of new Set([...services.map(service => service.slug), ...states.keys()])) {
    const build = services.find(service => service.slug === slug);
    const built = build ? await definitionHash(build) : null;
    for (const line of linesOf(slug, built, states.get(slug) ?? {}, timeZone)) console.log(line);
  }
}

function linesOf(slug, built, state, timeZone) {
  const at = Date.now();
  const live = state.live_hash ?? built;
  const origin =
    !state.live_hash || state.live_hash === built
      ? 'как в сборке'
      : built
        ? 'опубликована, в сборке другая'
        : 'опубликована, в сборке её нет';
  const lines = [`${slug.padEnd(32)}${live?.slice(0, 12)}  ${origin}`];
  if (state.canary_hash) lines.push(`  пробуется ${state.canary_hash.slice(0, 12)} на ${state.canary_percent} %`);
  if (state.closed_until > at) lines.push(`  закрыта до ${momentWords(state.closed_until, timeZone)}: ${state.closed_reason}`);
  if (state.works_to > at)
    lines.push(
      `  работы с ${momentWords(state.works_from, timeZone)} до ${momentWords(state.works_to, timeZone)}: ${state.works_words}`,
    );
  return lines;
}
