import { and, eq, ne, sql } from 'drizzle-orm';
import { uploadLimits } from '../../files/limits.ts';
import { openNames } from '../../files/open-names.ts';
import { type Received, receiveFile } from '../../files/receive-file.ts';
import { FILE_TYPES } from '../../files/recognition/recognition.ts';
import { removeFilesOf } from '../../files/remove-files-of.ts';
import { refusalText } from '../../files/texts.ts';
import { now } from '../../platform/clock.ts';
import { vetoedColumn } from '../../platform/db.ts';
import { type AnyContext, keyring } from '../../platform/http.ts';
import { dropObject } from '../../platform/parts/objects.ts';
import type { PostedForm } from '../../platform/requests/body.ts';
import { ensureDataKeys, type OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { regionOf } from '../../region/current.ts';
import { doors } from '../doors.ts';
import { comeBackTo } from '../enter.ts';
import { latePosts } from '../late-post-schema.ts';
import type { AccountKind } from '../sessions/session.ts';
import { KEPT_FOR, type LateForm, type LateOwner, latePostId, MOST_POSTS, sealForm } from './late-post.ts';

/** Characters of a sealed form: no form of ours comes near. */
const LONGEST = 512 * 1024;

/**
 * Keeps a form under its person's own key, with its files, in one batch; nothing else is changed. The same page sent again
 * takes the place of what it sent before. False when five others wait already or the words are longer than any form's.
 */
export async function keepLatePost(
  c: AnyContext,
  kind: AccountKind,
  { accountId, personId }: LateOwner,
  session: string,
  form: PostedForm,
): Promise<boolean> {
  const [db, ring, at] = [c.get('db'), await keyring(c), now()];
  const keys = await ensureDataKeys(db, ring, personId, ['draft']);
  const url = new URL(c.req.url);
  const id = await latePostId(ring, session, url.pathname);
  const { received, lost } = await receiveAll(c, keys, id, form);
  const named = await openNames(
    keys,
    received.map(({ row }) => row),
  );
  const sealedForm = await sealForm(keys, id, {
    path: url.pathname + url.search,
    from: comeBackTo(c, doors[kind].home),
    fields: form.names().flatMap(name => (name === 'csrf' ? [] : form.all(name).map(value => [name, value] as [string, string]))),
    files: named.map(({ name, size }) => ({ name, size })),
    lost,
  });
  // Or whoever has five would fill the storage with files that nobody knows of.
  const drop = () => Promise.all(received.map(({ row }) => dropObject(c.env.FILES, row.r2Key)));
  if (sealedForm.length > LONGEST) {
    await drop();
    return false;
  }
  const fresh = { ownerId: personId, sealedForm, createdAt: at, expiresAt: at + KEPT_FOR };
  const others = db
    .select({ n: sql`count(*)` })
    .from(latePosts)
    .where(and(eq(latePosts.accountId, accountId), ne(latePosts.id, id)));
  const account = sql<string>`CASE WHEN (${others}) < ${MOST_POSTS} THEN ${accountId} END`;
  try {
    await db.batch([
      removeFilesOf(db, id),
      db
        .insert(latePosts)
        .values({ id, ...fresh, accountId: account })
        .onConflictDoUpdate({ target: latePosts.id, set: fresh }),
      ...received.flatMap(({ statements }) => statements),
    ]);
    return true;
  } catch (error) {
    // After any other failure the batch may stand: its files stay, the sweep finds those of nobody.
    if (vetoedColumn(error, 'late_posts') === null) throw error;
    await drop();
    return false;
  }
}

/** Lays every chosen file in R2. One that can not be kept is named with the reason; it takes nothing else with it. */
async function receiveAll(c: AnyContext, owner: OwnerKeys, holderId: string, form: PostedForm) {
  const limits = uploadLimits((await regionOf(c)).profile);
  const context = { env: c.env, db: c.get('db'), ring: await keyring(c) };
  const received: Received[] = [];
  const lost: LateForm['lost'] = [];
  for (const field of form.fileNames()) {
    const file = form.file(field);
    if (!file || (file.size === 0 && file.name === '')) continue;
    const slot = { id: field.slice(0, 64), types: FILE_TYPES, maxFiles: 1 };
    const existing = received.map(({ row }) => row);
    const outcome = await receiveFile(context, { owner, class: 'draft', holderId, slot, limits, file, existing }).catch(
      () => null,
    );
    if (outcome?.kind === 'received') received.push(outcome);
    else
      lost.push({
        name: file.name.replace(/^.*[/\\]/, '').slice(-120) || 'файл',
        why: outcome?.kind === 'refused' ? refusalText(outcome) : 'Хранилище файлов не ответило. Приложите файл ещё раз.',
      });
  }
  return { received, lost };
}
