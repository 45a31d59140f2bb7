import type { Context } from 'hono';
import type { CitizenEnv } from '../../accounts/citizen.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { outageOf } from '../../platform/parts/outages.ts';
import { found } from '../../platform/problems.ts';
import { type Owner, reading } from '../../platform/read-ahead.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { selectConsents } from '../consents/settle-consent.ts';
import { readProfile } from '../reading.ts';
import { registers } from '../values-told.ts';
import { askFacts } from './ask-facts.ts';
import { FactsPage } from './views/facts-page.tsx';

export const FACTS = '/cabinet/profile/registries';
export const factsReading = reading((db, owner: Owner, _: null) => [selectConsents(db, owner)] as const);

/** What registries of health, education and housing tell of a person, when the person asks them to. */
export async function showFacts(c: Context<CitizenEnv>) {
  const db = c.get('db');
  const [consents] = await factsReading.read(db, c.get('citizen').personId, null);
  const { profile, checks } = await readProfile(db, c.get('citizen'));
  const region = (await regionOf(c)).profile;
  return page(
    c,
    {
      title: 'Сведения из реестров',
      within: 'Профиль',
      section: 'citizen',
      back: { href: '/cabinet/profile', label: 'Профиль' },
    },
    <FactsPage
      {...{ profile, checks, region }}
      trustLevel={c.get('citizen').trustLevel}
      consented={consents.some(({ purpose }) => purpose === 'registries')}
      late={(await outageOf(c, 'registries')) !== null}
      said={c.req.query('asked') ?? ''}
      csrf={c.get('csrf') ?? ''}
    />,
  );
}

/** Asks one registry; nobody waits for it here. */
export async function postFacts(c: Context<CitizenEnv>, name: string) {
  await readForm(c);
  const register = found(registers.find(each => each === name));
  const outcome = await askFacts(c.get('db'), c.get('citizen'), register);
  if (outcome.kind === 'asked') poke(c, outcome.announced);
  return seeOther(c, `${FACTS}?asked=${outcome.kind}`);
}
