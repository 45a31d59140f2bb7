import { and, eq, gt } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { type OwnerKeys, openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { type Door, doors } from '../doors.ts';
import { latePosts } from '../late-post-schema.ts';
import { type LateForm, type LateOwner, latePostsPath, openForm } from './late-post.ts';

/** The statement that reads a person's open drafts: a room above knows it. */
export type SelectDrafts = (
  db: Db,
  ownerId: string,
) => Statement & { readonly _: { readonly result: { id: string; slug: string }[] } };

export type LatePost = { id: string; createdAt: number; expiresAt: number; form: LateForm };

const waiting = (accountId: string) => and(eq(latePosts.accountId, accountId), gt(latePosts.expiresAt, now()));

/** What waits for a person's decision, oldest first, with the keys that opened it and the drafts it may be about. One round trip. */
export async function findLatePosts(
  db: Db,
  ring: Keyring,
  { accountId, personId }: LateOwner,
  selectDrafts: SelectDrafts,
): Promise<{ posts: LatePost[]; keys: OwnerKeys; drafts: { id: string; slug: string }[] }> {
  const [rows, keyRows, drafts] = await db.batch([
    db.select().from(latePosts).where(waiting(accountId)),
    selectDataKeys(db, [personId]),
    selectDrafts(db, personId),
  ]);
  const keys = openDataKeys(ring, personId, keyRows);
  const posts = await Promise.all(rows.map(async row => ({ ...row, form: await openForm(keys, row) })));
  return { posts: posts.toSorted((a, b) => a.createdAt - b.createdAt), keys, drafts };
}

/** Where a person goes after sign-in: first to what was kept for them, if anything. They are in already: this must not fail. */
export async function keptFirst(db: Db, kind: Door['kind'], accountId: string, next: string): Promise<string> {
  const first = db.select({ id: latePosts.id }).from(latePosts).where(waiting(accountId)).limit(1).get();
  const row = await first.catch(() => console.error(JSON.stringify({ event: 'late-posts-unread' })));
  const isHome = next === doors[kind].home;
  return row ? latePostsPath(kind) + (isHome ? '' : `?${new URLSearchParams({ next })}`) : next;
}
