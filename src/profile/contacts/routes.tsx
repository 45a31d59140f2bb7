import { and, eq, sql } from 'drizzle-orm';
import { type Context, Hono } from 'hono';
import { type Access, accessOf } from '../../accounts/access.ts';
import { counted } from '../../accounts/attempts/counted.ts';
import { counterOf } from '../../accounts/attempts/counter-of.ts';
import { tooMany } from '../../accounts/attempts/too-many.tsx';
import { type Citizen, type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { newChallenge } from '../../accounts/codes/challenge.ts';
import { addCodeStep } from '../../accounts/codes/code-step.ts';
import { challengeReading } from '../../accounts/codes/open-challenge.ts';
import { sendCode } from '../../accounts/codes/send-code.ts';
import { allowedEmailProblem, emailProblem, phoneProblem } from '../../accounts/contact-problems.ts';
import { doors } from '../../accounts/doors.ts';
import { markedSession } from '../../accounts/enter.ts';
import { emailOf, phoneOf } from '../../accounts/identifier.ts';
import { wayWithout } from '../../accounts/last-way.ts';
import { openIdentifiers, selectIdentifiers } from '../../accounts/own-identifiers.ts';
import { proofAsked } from '../../accounts/proof/proven.ts';
import { accounts } from '../../accounts/schema.ts';
import type { VisitEnv } from '../../accounts/visit.ts';
import type { Db } from '../../platform/db.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { type Owner, type RidesAlong, reading, theirs } from '../../platform/read-ahead.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { addContact } from './add-contact.ts';
import type { ContactKind } from './change-contacts.ts';
import { contactIn, isLastPhone, makeMain, removeContact } from './settle-contact.ts';
import { ContactPage, contactTitle } from './views/contact-page.tsx';
import { ContactsPage } from './views/contacts-page.tsx';
import { NewContactPage, newContactTitles } from './views/new-contact-page.tsx';

export const CONTACTS = '/cabinet/profile/contacts';
const backToContacts = { href: CONTACTS, label: 'Телефон и почта' };

const contactsReading = reading(
  (db, owner: Owner, _: null) =>
    [
      selectIdentifiers(db, owner),
      db
        .select({ way: wayWithout('phone') })
        .from(accounts)
        .where(and(eq(accounts.personId, owner), eq(accounts.kind, sql`'citizen'`))),
    ] as const,
);

const ahead: RidesAlong<Owner> = ({ req }) => {
  if (req.path !== `${CONTACTS}/code`) return [contactsReading.ride(theirs, null)];
  return req.method === 'POST' ? [] : [challengeReading.ride(markedSession, 'new-contact')];
};

/** `otherWay`: one gets in without a telephone too. */
async function readContacts(db: Db, { personId, keys }: Citizen) {
  const [rows, [left]] = await contactsReading.read(db, personId, null);
  return { own: await openIdentifiers(keys, rows), otherWay: left?.way === 1 };
}
const ownContacts = async (db: Db, citizen: Citizen) => (await readContacts(db, citizen)).own;

const kindOf = (text: string): ContactKind => found(text === 'phone' || text === 'email' ? text : null);

/** The code that confirms a new contact; a session is the browser it was asked in. */
const codeRoutes = new Hono<VisitEnv>();
codeRoutes.use(async (c, next) => {
  c.set('visitHash', (c as unknown as Context<CitizenEnv>).get('citizen').sessionId);
  await next();
});
addCodeStep(codeRoutes, '/code', {
  purpose: 'new-contact',
  door: doors.citizen,
  title: 'Подтвердите новый контакт',
  section: () => 'citizen',
  start: () => CONTACTS,
  finish: addContact,
});

/** Telephones and e-mails of a person. Mounted at /cabinet/profile/contacts; who changes them has just proven themselves. */
export const contactRoutes = createCitizenRouter({ ahead })
  .get('/', async c => {
    const own = await ownContacts(c.get('db'), c.get('citizen'));
    return page(
      c,
      { title: 'Телефон и почта', section: 'citizen', back: { href: '/cabinet/profile', label: 'Профиль' } },
      <ContactsPage own={own} done={c.req.query('done') ?? ''} timeZone={(await regionOf(c)).profile.timeZone} />,
    );
  })
  .route('/', codeRoutes as unknown as Hono<CitizenEnv>)
  .get('/new/:kind', c => {
    const kind = kindOf(c.req.param('kind'));
    return proofAsked(c, 'citizen', c.get('citizen'), `${CONTACTS}/new/${kind}`) ?? showNew(c, kind);
  })
  .post('/new/:kind', async c => {
    const kind = kindOf(c.req.param('kind'));
    const form = await readForm(c);
    const asked = proofAsked(c, 'citizen', c.get('citizen'), `${CONTACTS}/new/${kind}`);
    if (asked) return asked;
    const access = await accessOf(c);
    const typed = form.text('value').trim();
    const replaces = form.text('replaces');
    const value = kind === 'phone' ? phoneOf(typed) : emailOf(typed);
    const error = kind === 'phone' ? (value ? undefined : phoneProblem(typed)) : emailFault(access, typed, value);
    if (error || value === null) return showNew(c, kind, { typed, replaces, error: error ?? '' });
    return ask(c, access, { kind, value, replaces: replaces || null });
  })
  .get('/:contact', async c => showOne(c, c.req.param('contact')))
  .post('/:contact', async c => {
    const form = await readForm(c);
    const id = c.req.param('contact');
    const citizen = c.get('citizen');
    const own = await ownContacts(c.get('db'), citizen);
    found(contactIn(own, id));
    const asked = proofAsked(c, 'citizen', citizen, `${CONTACTS}/${id}`);
    if (asked) return asked;
    const verb = form.text('go') === 'main' ? makeMain : removeContact;
    const outcome = await verb(await accessOf(c), citizen, id);
    if (outcome.kind === 'last') return showOne(c, id, true);
    found(outcome.kind === 'done' ? outcome : null);
    if (outcome.kind === 'done') poke(c, outcome.announced);
    return seeOther(c, `${CONTACTS}?done=${form.text('go') === 'main' ? 'main' : 'removed'}`);
  });

const emailFault = ({ region }: Access, typed: string, value: string | null): string | undefined =>
  typed === '' ? emailProblem(typed) : allowedEmailProblem(typed, value, region.policies.mailDomains);

/** Sends the code. Whose contact it is already is looked up only when the message goes; one account may ask for so many an hour. */
async function ask(
  c: Context<CitizenEnv>,
  access: Access,
  payload: { kind: ContactKind; value: string; replaces: string | null },
) {
  const { accountId, sessionId } = c.get('citizen');
  const startAgain = CONTACTS;
  const channel = payload.kind === 'phone' ? 'sms' : 'email';
  const asked = { purpose: 'new-contact', visitHash: sessionId, accountId, channel, payload } as const;
  const sent = await counted(await counterOf(access, 'code', `contacts:${accountId}`), async () =>
    sendCode(access, await newChallenge(access.ring, asked)),
  );
  if (sent.kind === 'locked') return tooMany(c, access, { what: 'codes', until: sent.until, startAgain });
  poke(c, [sent.announced]);
  return seeOther(c, `${CONTACTS}/code`);
}

async function showNew(c: Context<CitizenEnv>, kind: ContactKind, wrong?: { typed: string; replaces: string; error: string }) {
  const own = (await ownContacts(c.get('db'), c.get('citizen'))).filter(each => each.kind === kind);
  const known = own.filter(({ verifiedAt }) => verifiedAt !== null);
  const unconfirmed = own.find(({ verifiedAt }) => verifiedAt === null);
  return page(
    c,
    { title: newContactTitles[kind], within: 'Профиль', section: 'citizen', status: wrong ? 422 : 200, back: backToContacts },
    <NewContactPage
      kind={kind}
      value={wrong?.typed ?? unconfirmed?.value ?? ''}
      error={wrong?.error}
      known={known}
      replaces={wrong?.replaces ?? known.find(({ main }) => main)?.id ?? ''}
      csrf={c.get('csrf') ?? ''}
    />,
  );
}

async function showOne(c: Context<CitizenEnv>, id: string, refused = false) {
  const { own, otherWay } = await readContacts(c.get('db'), c.get('citizen'));
  const contact = found(contactIn(own, id));
  return page(
    c,
    {
      title: contactTitle(contact),
      within: 'Профиль',
      section: 'citizen',
      status: refused ? 409 : 200,
      back: backToContacts,
    },
    <ContactPage
      contact={contact}
      timeZone={(await regionOf(c)).profile.timeZone}
      last={!otherWay && isLastPhone(own, contact)}
      refused={refused}
      csrf={c.get('csrf') ?? ''}
    />,
  );
}
