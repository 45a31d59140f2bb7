import { readdirSync, readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { unstable_splitSqlQuery as statementsOf } from 'wrangler';
import { codeAnnouncement, newChallenge } from '../src/accounts/codes/challenge.ts';
import { identifierPlace } from '../src/accounts/identifier.ts';
import { accounts, challenges, identifiers } from '../src/accounts/schema.ts';
import { deliveries } from '../src/notifications/schema.ts';
import { messageRows } from '../src/notifications/tell.ts';
import { persons } from '../src/persons/schema.ts';
import { randomId } from '../src/platform/ids.ts';
import { dataKeys, outbox, outboxAttempts } from '../src/platform/schema.ts';
import { newDataKeys } from '../src/platform/sealing/data-keys.ts';
import { keyringOf } from '../src/platform/sealing/keyring.ts';
import { seal } from '../src/platform/sealing/seal.ts';
import { OUTSIDE_SECRET, type OuterWorld, startWorker, TOKEN } from './outer-world.testing.ts';

const keyring = { current: 1, keys: { 1: btoa('k'.repeat(32)) } };

/** A database with people, an outbox, and a Worker that drains it towards the stand-ins. */
export async function startOutbox(world: OuterWorld) {
  const smtp = { host: 'localhost', port: world.smtpPort, security: 'none', from: 'no-reply@kabinet.example' } as const;
  const sms = { url: `${world.url}sms/send`, token: TOKEN };
  const outside = { url: `${world.url}outside`, secret: OUTSIDE_SECRET, keys: {} };
  const logged: string[] = [];
  const worker = await startWorker(
    'stand-ins/drain.testing.ts',
    {
      d1Databases: ['DB'],
      bindings: {
        ORIGIN: 'http://localhost:8787',
        KEYRING: JSON.stringify(keyring),
        SMTP_HOST: smtp.host,
        SMTP_PORT: String(smtp.port),
        SMTP_SECURITY: smtp.security,
        SMTP_FROM: smtp.from,
        SMS_URL: sms.url,
        SMS_TOKEN: sms.token,
        OUTSIDE_URL: outside.url,
        OUTSIDE_SECRET: outside.secret,
        OUTSIDE_KEYS: '{}',
        REGISTRIES_URL: 'http://localhost',
        REGISTRIES_SYSTEM: 'x',
        REGISTRIES_TOKEN: 'x',
        ADDRESSES_URL: 'http://localhost',
        ADDRESSES_TOKEN: 'x',
      },
    },
    entry => logged.push(entry),
  );
  const d1 = await worker.getD1Database('DB');
  for (const file of readdirSync('migrations')
    .filter(name => name.endsWith('.sql'))
    .sort())
    await d1.batch(statementsOf(readFileSync(`migrations/${file}`, 'utf8')).map(sql => d1.prepare(sql)));
  const db = drizzle(d1);
  const ring = await keyringOf({ keyring });

  return {
    db,
    ring,
    logged,
    drain: async () => (await worker.dispatchFetch('http://drain')).json(),
    stop: () => worker.dispose(),

    /** A citizen with confirmed addresses. */
    async person(contacts: { phone?: string; email?: string }) {
      const [personId, accountId] = [randomId(), randomId()];
      const { rows, keys } = await newDataKeys(ring, personId, ['profile', 'case']);
      const key = await keys.of('profile');
      await db.batch([
        db.insert(persons).values({ id: personId, trustLevel: 0, sealedProfile: '', createdAt: 1 }),
        db.insert(accounts).values({ id: accountId, personId, kind: 'citizen', createdAt: 1 }),
        db.insert(dataKeys).values(rows),
      ]);
      for (const [kind, value] of Object.entries(contacts) as ['phone' | 'email', string][]) {
        const id = randomId();
        const sealedValue = await seal(key, value, identifierPlace(id));
        const row = { id, accountId, accountKind: 'citizen' as const, kind, blindIndex: randomId(), sealedValue };
        await db.insert(identifiers).values({ ...row, createdAt: 1, verifiedAt: 1 });
      }
      return { personId, accountId, keys };
    },

    /** A notice in the batch of nothing else; the ids of its e-mail and its SMS. */
    async tell({ personId, keys }: { personId: string; keys: Parameters<typeof messageRows>[0]['keys'] }) {
      const params = { number: '77-2026-40142338-6', service: 'Охотничий билет', until: '2026-11-27', words: 'Нужна справка' };
      const told = await messageRows({ keys, personId, applicationId: null, topic: 'needs-info', params });
      for (const statement of told.statements(db)) await statement;
      await db.insert(outbox).values(told.announce);
      const [email = '', sms = ''] = told.announce.map(row => row.id);
      return { email, sms };
    },

    async askCode(accountId: string, channel: 'sms' | 'email', over: { expiresAt?: number } = {}) {
      const begun = { authentication: 'password', foreignComputer: false } as const;
      const payload = { next: '/', personId: '', actorId: '', trustLevel: 0 as const, ways: [channel], begun };
      const challenge = {
        ...(await newChallenge(ring, { purpose: 'sign-in', visitHash: 'v', accountId, channel, payload })),
        ...over,
      };
      const row = codeAnnouncement(challenge);
      await db.batch([db.insert(challenges).values(challenge), db.insert(outbox).values(row)]);
      return { challengeId: challenge.id, outboxId: row.id };
    },

    makeDue: (id: string) => db.update(outbox).set({ state: 'pending', nextAt: 0 }).where(eq(outbox.id, id)),
    async state(id: string) {
      const [rows, ends, attempts] = await db.batch([
        db.select().from(outbox).where(eq(outbox.id, id)),
        db.select().from(deliveries).where(eq(deliveries.outboxId, id)),
        db.select().from(outboxAttempts).where(eq(outboxAttempts.outboxId, id)),
      ]);
      return { row: rows[0]!, end: ends[0], outcomes: attempts.map(attempt => attempt.outcome) };
    },
  };
}
