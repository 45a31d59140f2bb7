import { beforeAll, expect, inject, test } from 'vitest';
import { query } from '../harness/state.ts';
import { newHolder, OFFICE, papersOf, personOf } from '../mfc.ts';
import { openByCode, printPaper, ticketAtHome } from '../papers.ts';
import { fileToSign, newSigningPerson, sendSignature, withTrainingCentre } from '../signing.ts';
import { accountOf, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
beforeAll(() => withTrainingCentre(portal));

/** What opens an account and what is known of its person. */
const standing = (account: string) => [
  query(portal, 'SELECT kind, blind_index, verified_at FROM identifiers WHERE account_id = ? ORDER BY id', account),
  query(
    portal,
    'SELECT sealed_profile, trust_level FROM persons WHERE id = (SELECT person_id FROM accounts WHERE id = ?)',
    account,
  ),
];

test.each(['a draft that was brought on paper', 'an application of a visitor'])(
  'an officer at %s joins no way in of their own to the person’s cabinet',
  async what => {
    const { visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc');
    const holder = newHolder();
    if (what.startsWith('a draft')) {
      const { visitor: person } = await registerCitizen(portal, personOf(holder));
      await openByCode(officer, await printPaper(person, await ticketAtHome(person, holder)), holder);
    } else {
      await officer.get('/staff/desk/visitor?service=hunting-ticket');
      await officer.submit({ service: 'hunting-ticket', ...papersOf(holder) }, { form: '/desk/visitor' });
    }
    const account = accountOf(portal, officer);
    const before = standing(account);
    const own = await newSigningPerson(portal);
    await officer.get('/sign-in/signature');
    await sendSignature(officer, await own.sign(await fileToSign(officer)));
    expect(officer.page.h1).toBe('Новый кабинет');
    expect(standing(account)).toEqual(before);
  },
);
