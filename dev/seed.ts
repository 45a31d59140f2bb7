import type { Access } from '../src/accounts/access.ts';
import { configOf } from '../src/platform/config.ts';
import { connect } from '../src/platform/db.ts';
import type { Bindings } from '../src/platform/env.ts';
import { keyringOf } from '../src/platform/sealing/keyring.ts';
import { regionOf } from '../src/region/current.ts';
import { demoCitizens, demoOfficers } from './people.ts';
import { seedCentre } from './seed-centre.ts';
import { seedCitizen } from './seed-citizen.ts';
import { seedOfficer } from './seed-officer.ts';

/** Makes the demo people by the product's own verbs; those that exist stay as they are. Returns how many were made. */
export async function seed(env: Bindings): Promise<{ citizens: number; officers: number }> {
  const { profile } = await regionOf({ env });
  const access: Access = {
    env,
    db: connect(env.DB, 'first-primary').db,
    ring: await keyringOf(configOf(env)),
    region: profile,
    from: 'seed',
    device: { browser: 'Демонстрация', address: '127.0.0.…' },
    stillHere: async () => undefined,
  };
  await seedCentre(access);
  const made = { citizens: 0, officers: 0 };
  for (const person of demoCitizens) if (await seedCitizen(access, person)) made.citizens++;
  for (const person of demoOfficers) if (await seedOfficer(access, person)) made.officers++;
  return made;
}
