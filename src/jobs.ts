import { checkEsia } from './accounts/esia/check-esia.ts';
import { refreshMarkers } from './accounts/esia/refresh-markers.ts';
import { accountJobs } from './accounts/jobs.ts';
import { sweepAccounts } from './accounts/sweep-accounts.ts';
import { remindOfDrafts } from './applications/drafts/remind-of-drafts.ts';
import { removeExpiredDrafts } from './applications/drafts/remove-draft.ts';
import { applicationJobs, endWaiting, escalateOverdue, remindOfRequests } from './applications/jobs.ts';
import { attendDueOrders } from './applications/outside/attend-order.ts';
import { sweepPapers } from './applications/papers/sweep-papers.ts';
import { closeAccounts } from './cabinet/closing/close-accounts.ts';
import { keepUp } from './catalogue/keep-up.ts';
import { refreshLists } from './centres/refresh-lists.ts';
import { expireActivations } from './desk/activation/activation.ts';
import { documentObjects } from './documents/document-objects.ts';
import { checkFiles } from './files/check-files.ts';
import { fileObjects } from './files/file-objects.ts';
import { createFileJobs } from './files/jobs.ts';
import { sweepOrphans } from './files/sweep-orphans.ts';
import { eraseNeedlessPhotos } from './identity/erase-needless-photos.ts';
import { identityJobs } from './identity/jobs.ts';
import { createNotificationJobs } from './notifications/jobs.ts';
import { tellNews } from './notifications/news/tell-news.ts';
import { attendDueChecks } from './persons/registry/attend-check.ts';
import { checkJobs } from './persons/registry/jobs.ts';
import { configOf } from './platform/config.ts';
import { connect } from './platform/db.ts';
import type { Bindings } from './platform/env.ts';
import type { JobContext } from './platform/job.ts';
import { drainOutbox, type OutboxHandlers } from './platform/outbox.ts';
import { type Watch, watched } from './platform/parts/watched.ts';
import { Unavailable } from './platform/problems.ts';
import { keyringOf } from './platform/sealing/keyring.ts';
import { profileJobs } from './profile/jobs.ts';

/** Every topic of the outbox with the room that answers it. */
const handlers: OutboxHandlers<JobContext> = {
  ...checkJobs,
  ...identityJobs,
  ...applicationJobs,
  ...createFileJobs(),
  ...createNotificationJobs(),
  ...accountJobs,
  ...profileJobs,
};

const FILES: Watch = {
  part: 'files',
  // What reads or writes a file: the document of a decision, that of another body, a proof's scans, a removal.
  topics: ['application.decided', 'outside.order', 'identity.sent', 'check.proof', 'file.removed'],
  tells: error => (error instanceof Unavailable ? 'down' : null),
};

async function jobContext(env: Bindings, ctx: ExecutionContext): Promise<JobContext> {
  const config = configOf(env);
  const { db } = connect(env.DB, 'first-primary');
  await keepUp(env.DB);
  return { env, db, config, ring: await keyringOf(config), poke: ids => ctx.waitUntil(env.OUTBOX.send({ ids })) };
}

/** Handles the named outbox messages, or all that are due. */
export async function drain(env: Bindings, ctx: ExecutionContext, ids?: string[]): Promise<void> {
  const context = await jobContext(env, ctx);
  await drainOutbox(context.db, context, handlers, ids);
}

/** What the clock asks for once a minute; one that fails does not keep the others from running. */
export async function sweep(env: Bindings, ctx: ExecutionContext, at: number): Promise<void> {
  const context = await jobContext(env, ctx);
  const tasks = {
    'end-waiting': endWaiting(context, at),
    'remind-of-requests': remindOfRequests(context, at),
    'escalate-overdue': escalateOverdue(context, at),
    'outside-orders': attendDueOrders(context, at),
    'closed-accounts': closeAccounts(context, at),
    'registry-requests': attendDueChecks(context, at),
    'remind-of-drafts': remindOfDrafts(context, at),
    news: tellNews(context, at),
    'expired-drafts': removeExpiredDrafts(context.db, at),
    'draft-papers': sweepPapers(context.db, at),
    accounts: sweepAccounts(context.db),
    'desk-codes': expireActivations(context.db, at),
    'needless-photos': eraseNeedlessPhotos(context),
    'revocation-lists': refreshLists(context, at),
    'check-esia': checkEsia(context, at),
    'esia-markers': refreshMarkers(context, at),
    'check-files': watched(context.db, FILES, () => checkFiles(env)),
    'orphan-files': sweepOrphans(env, context.db, at, [fileObjects, documentObjects]),
  };
  for (const [task, running] of Object.entries(tasks))
    await running.catch((error: Error) => console.error(JSON.stringify({ event: 'sweep-failed', task, error: error.name })));
}
