import { parseProfile } from '../../src/region/validate.ts';
import { optionsOf } from './options.mjs';
import { regionInForce } from './region-in-force.mjs';

/** `region show`: the profile on the standard output, what is known about it beside. */
export async function run(args) {
  const { where } = optionsOf(args);
  const { version, setAt, profile } = await regionInForce(where);
  console.error(
    version === 0 ? 'Действует профиль из репозитория.' : `Действует версия ${version} от ${new Date(setAt).toISOString()}.`,
  );
  const checked = parseProfile(profile);
  if (!checked.ok) console.error(`Проверку этой версии портала он уже не проходит:\n  ${checked.problems.join('\n  ')}`);
  console.log(JSON.stringify(profile, null, 2));
}
