import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../lib/root.mjs';
import { Refusal } from './refusal.mjs';

/**
 * The words and options of a command, and `where` it works: the remote database, or the local state. `places` names the words it
 * must have. Throws a Refusal for anything else.
 */
export function optionsOf(args, { options = {}, places = [] } = {}) {
  let parsed;
  try {
    parsed = parseArgs({ args, options: { remote: { type: 'boolean' }, ...options }, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`Не понимаю: ${error.message}\nbin/portal --help покажет, как надо.`);
  }
  const { values, positionals: words } = parsed;
  if (words.length !== places.length)
    throw new Refusal(places.length > words.length ? `Не хватает: ${places[words.length]}.` : `Лишнее: ${words[places.length]}.`);
  const stateDir = resolve(root, process.env.PORTAL_STATE || process.env.STATE_DIR || '.wrangler/state');
  return { values, words, where: { remote: values.remote === true, stateDir } };
}
