import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A round of news: each who asked for them is told once. One goes on at a time. */
export const newsRounds = sqliteTable('news_rounds', {
  id: integer('id').primaryKey(),
  startedAt: integer('started_at').notNull(),
  /** The last person who was told; the next are those after them. */
  after: text('after').notNull(),
  nextAt: integer('next_at').notNull(),
  endedAt: integer('ended_at'),
});

/** A service that was published for the first time, and the round that tells of it. */
export const serviceNews = sqliteTable(
  'service_news',
  {
    slug: text('slug').primaryKey(),
    publishedAt: integer('published_at').notNull(),
    round: integer('round').references(() => newsRounds.id),
  },
  t => [index('service_news_round').on(t.round, t.publishedAt)],
);
