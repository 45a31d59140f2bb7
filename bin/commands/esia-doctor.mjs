import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { unstable_readConfig } from 'wrangler';
import { examine } from '../../src/integrations/esia/doctor/examine.ts';
import { root } from '../lib/root.mjs';
import { optionsOf } from './options.mjs';
import { originOf } from './origin.mjs';
import { Refusal } from './refusal.mjs';

/** `esia doctor`: looks at what entering through ESIA needs, and says what to mend. Fails when anything must be mended. */
export async function run(args) {
  const { where } = optionsOf(args);
  const origin = await originOf(where);
  // The log of calls is for the portal; here each finding tells.
  console.log = () => {};
  const findings = await examine(variables(), origin);
  for (const { what, said, mend } of findings) {
    process.stdout.write(`${mend ? 'плохо ' : 'хорошо'}  ${what}: ${sentence(said)}\n`);
    if (mend) process.stdout.write(`        ${sentence(mend)}\n`);
  }
  if (findings.some(({ mend }) => mend)) throw new Refusal('Вход через Госуслуги пока не готов.');
}

/** A date ends with a dot of its own: «9 мая 2046 г.» */
const sentence = text => (text.endsWith('.') ? text : `${text}.`);

/** As the Worker would have them: wrangler.toml, over it .dev.vars, over both the environment, for secrets of the deployed portal. */
function variables() {
  const { vars } = unstable_readConfig({ config: `${root}/wrangler.toml` });
  const file = `${root}/.dev.vars`;
  const own = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  return { ...vars, ...own, ...process.env };
}
