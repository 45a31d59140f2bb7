import { and, asc, eq, gt, inArray, isNull, max } from 'drizzle-orm';
import { findService } from '../../catalogue/published.ts';
import type { Service } from '../../catalogue/service.ts';
import { consents } from '../../persons/schema.ts';
import { DAY, MINUTE } from '../../platform/clock.ts';
import { type Db, isUniqueViolation, runBatch, type Statement } from '../../platform/db.ts';
import type { JobContext } from '../../platform/job.ts';
import { announcement } from '../../platform/outbox.ts';
import { dataKeys, outbox } from '../../platform/schema.ts';
import { linkKey } from '../../platform/sealing/codes.ts';
import { hasDataKey, openDataKeys } from '../../platform/sealing/data-keys.ts';
import { regionOf } from '../../region/current.ts';
import { daytimeFrom } from '../../region/daytime.ts';
import type { Policies } from '../../region/profile.ts';
import { sealWords } from '../message.ts';
import { newsRounds, serviceNews } from '../news-schema.ts';
import { messages } from '../schema.ts';
import { newsWords } from './news-texts.ts';

type Round = typeof newsRounds.$inferSelect;

/** As many as the queue is told of at once. */
const POKE = 25;

/**
 * Once a minute, by day: who asked for news is told of services that came anew, each person once a round, so many a minute
 * (`policies.news`). A fall in between loses nobody: the cursor moves in the batch that tells, and a message of the same round
 * and person has the same id.
 */
export async function tellNews(job: JobContext, at: number): Promise<void> {
  const { db } = job;
  const { profile } = await regionOf(job);
  const [[last], waiting] = await db.batch([
    db
      .select()
      .from(newsRounds)
      .where(eq(newsRounds.id, db.select({ id: max(newsRounds.id) }).from(newsRounds))),
    db.select().from(serviceNews).where(isNull(serviceNews.round)).orderBy(asc(serviceNews.publishedAt)).limit(MOST),
  ]);
  if (daytimeFrom(profile, at) > at) return;
  if (last && last.endedAt === null) return last.nextAt > at ? undefined : tell(job, last, at, profile.policies.news);
  const fresh = waiting.filter(({ slug }) => findService(slug));
  if (fresh.length === 0 || (last?.endedAt ?? 0) > at - profile.policies.news.everyDays * DAY) return;
  const round: Round = { id: (last?.id ?? 0) + 1, startedAt: at, after: '', nextAt: at, endedAt: null };
  const slugs = fresh.map(({ slug }) => slug);
  await unlessOvertaken(db, [
    db.insert(newsRounds).values(round),
    db
      .update(serviceNews)
      .set({ round: round.id })
      .where(and(inArray(serviceNews.slug, slugs), isNull(serviceNews.round))),
  ]);
}

/** Services of one letter; more wait for the next. */
const MOST = 20;

async function tell(job: JobContext, round: Round, at: number, { perMinute }: Policies['news']): Promise<void> {
  const { db, ring } = job;
  const asked = db
    .select({ personId: consents.personId })
    .from(consents)
    .where(and(eq(consents.purpose, 'news'), isNull(consents.withdrawnAt), gt(consents.personId, round.after)))
    .orderBy(asc(consents.personId))
    .limit(perMinute);
  const [people, keys, told] = await db.batch([
    asked,
    db
      .select()
      .from(dataKeys)
      .where(and(inArray(dataKeys.ownerId, asked), eq(dataKeys.class, 'case'))),
    db.select().from(serviceNews).where(eq(serviceNews.round, round.id)).orderBy(asc(serviceNews.publishedAt)),
  ]);
  const services = told.map(({ slug }) => findService(slug)).filter((service): service is Service => service !== undefined);
  const words = newsWords(services);
  const written = await Promise.all(
    people.map(async ({ personId }) => {
      const own = keys.filter(row => row.ownerId === personId);
      // Of a closed cabinet nothing can be sealed any more.
      if (services.length === 0 || !hasDataKey(own, 'case')) return [];
      const id = await linkKey(ring, 'news', `${round.id}/${personId}`);
      const sealedWords = await sealWords(openDataKeys(ring, personId, own), id, words);
      const message = { id, ownerId: personId, applicationId: null, topic: 'news', sealedWords, createdAt: at, readAt: null };
      return [{ message, letter: announcement('news.email', { message: id }) }];
    }),
  );
  const letters = written.flat();
  const end = people.length < perMinute ? at : null;
  const moved = await unlessOvertaken(db, [
    ...letters.flatMap(({ message, letter }) => [db.insert(messages).values(message), db.insert(outbox).values(letter)]),
    db
      .update(newsRounds)
      .set({ after: people.at(-1)?.personId ?? round.after, nextAt: at + MINUTE, endedAt: end })
      .where(eq(newsRounds.id, round.id)),
  ]);
  for (let i = 0; moved && i < letters.length; i += POKE) job.poke(letters.slice(i, i + POKE).map(({ letter }) => letter.id));
}

/** Whether it was written; another run of the clock that did the same before is let be. */
async function unlessOvertaken(db: Db, statements: Statement[]): Promise<boolean> {
  try {
    await runBatch(db, statements);
    return true;
  } catch (error) {
    if (isUniqueViolation(error, 'messages.id') || isUniqueViolation(error, 'news_rounds.id')) return false;
    throw error;
  }
}
