import { eq, type SQL, sql } from 'drizzle-orm';
import type { Context } from 'hono';
import { openProfile } from '../../persons/profile.ts';
import { persons } from '../../persons/schema.ts';
import { config, poke, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { type Owner, reading } from '../../platform/read-ahead.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { accessOf } from '../access.ts';
import { type CitizenEnv, createCitizenRouter } from '../citizen.ts';
import { esiaLinks } from '../esia-schema.ts';
import { openTold } from '../esia-told.ts';
import { rowsOf } from '../joining/change-rows.ts';
import { doneSaid } from '../joining/done.ts';
import { valuesThatDiffer } from '../joining/values-to-take.ts';
import { wayWithout } from '../last-way.ts';
import { proofAsked } from '../proof/proven.ts';
import { accounts } from '../schema.ts';
import { leaveEsia } from './leave-esia.ts';
import { takeTold } from './take-told.ts';
import { OwnEsiaPage } from './views/own-esia-page.tsx';

const PATH = '/cabinet/security/esia';

/** An account found by its person, with what it would still be entered by, and what ESIA told last. */
const ownReading = reading(
  (db, personId: Owner, _: null) =>
    [
      db
        .select({ sealedProfile: persons.sealedProfile, otherWay: wayWithout('esia') })
        .from(accounts)
        .innerJoin(persons, eq(persons.id, accounts.personId))
        .where(sql`${accounts.personId} = ${personId} AND ${accounts.kind} = 'citizen'`),
      db
        .select()
        .from(esiaLinks)
        .where(
          sql`${esiaLinks.accountId} = (SELECT own.id FROM accounts AS own WHERE own.person_id = ${personId} AND own.kind = 'citizen')`,
        ),
    ] as const,
);

/** What was just done here, by the word in the address. */
const doneHere: Record<string, string> = {
  taken: 'Готово: данные взяты с Госуслуг.',
  left: 'Готово: Госуслуги отключены. Войти через них в этот кабинет больше нельзя.',
};

/** «Госуслуги» among the ways into one's own cabinet: joined or not, what they tell otherwise, and the way off. */
export const ownEsiaRoutes = createCitizenRouter({ ahead: () => [ownReading.ride((asker: SQL) => asker, null)] })
  .get('/', c => show(c, { done: doneHere[c.req.query('done') ?? ''] ?? doneSaid(c.req.query('done')) }))
  .post('/values', async c => {
    await readForm(c);
    const { told } = await own(c);
    if (told) poke(c, await takeTold(await accessOf(c), c.get('citizen'), told));
    return seeOther(c, `${PATH}?done=taken`);
  })
  .post('/removal', async c => {
    await readForm(c);
    const proof = proofAsked(c, 'citizen', c.get('citizen'), PATH);
    if (proof) return proof;
    if (!(await own(c)).link) return seeOther(c, PATH);
    const outcome = await leaveEsia(await accessOf(c), c.get('citizen'));
    if (outcome.kind === 'last') return show(c, { refused: true });
    poke(c, outcome.announced);
    return seeOther(c, `${PATH}?done=left`);
  });

async function own(c: Context<CitizenEnv>) {
  const { personId, keys, accountId } = c.get('citizen');
  const [[account], [link]] = await ownReading.read(c.get('db'), personId, null);
  const { sealedProfile, otherWay } = found(account);
  return {
    link,
    sealedProfile,
    told: link && { confirmed: link.confirmed, values: await openTold(keys, accountId, link.sealedTold) },
    otherWay: otherWay === 1,
  };
}

async function show(c: Context<CitizenEnv>, { refused = false, done }: { refused?: boolean; done?: string | undefined }) {
  found(config(c).esia);
  const { link, told, sealedProfile, otherWay } = await own(c);
  const { keys, trustLevel } = c.get('citizen');
  const known = { profile: await openProfile(keys, sealedProfile), trustLevel };
  return page(
    c,
    {
      title: 'Госуслуги',
      within: 'Вход и безопасность',
      section: 'citizen',
      status: refused ? 409 : 200,
      back: { href: '/cabinet/security', label: 'Вход и безопасность' },
    },
    <OwnEsiaPage
      link={link ?? null}
      rows={told ? rowsOf(valuesThatDiffer(known, told), known.profile, told.values) : []}
      otherWay={otherWay}
      refused={refused}
      done={done}
      csrf={c.get('csrf') ?? ''}
      timeZone={(await regionOf(c)).profile.timeZone}
    />,
  );
}
