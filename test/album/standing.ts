import { setTimeout as sleep } from 'node:timers/promises';
import { DAY } from '../../src/platform/clock.ts';
import { startDraft } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import type { Portal } from '../harness/portal.ts';
import { change } from '../harness/state.ts';
import type { Album } from './album.ts';

// No other test asks for these; of two albums that are made at once on one portal each has its own.
const quiet = ['genealogy-request', 'heritage-object-info', 'cadastral-value', 'court-case-info', 'egrul-extract'];
const alsoQuiet = ['fishing-site-contest', 'forest-plot-lease', 'guide-attestation', 'coat-of-arms-use', 'water-object-use'];
const mine = (slugs: string[]) => slugs[process.pid % slugs.length]!;
const log = (slug: string, deed: string) =>
  `INSERT INTO service_publications (slug, revision, deed, by_role, at, detail)
    SELECT '${slug}', coalesce(max(revision), 0) + 1, '${deed}', 'admin', 1, '{}' FROM service_publications WHERE slug = '${slug}'`;
const state = (slug: string) =>
  `INSERT INTO service_states (slug, revision, changed_at) VALUES ('${slug}', 1, 1) ON CONFLICT (slug) DO UPDATE SET revision = revision + 1`;

/** A service that takes no applications and one with works ahead: for anybody, before one begins, and in the middle of a draft. */
export async function standingPages(album: Album, portal: Portal, citizen: Visitor): Promise<void> {
  const anybody = new Visitor(portal.url);
  const [closing, working] = [mine(quiet), mine(alsoQuiet)];
  const [closed, works] = [await startDraft(citizen, closing), await startDraft(citizen, working)];
  const soon = Date.now() + DAY;
  await change(
    portal,
    state(closing),
    state(working),
    `UPDATE service_states SET closed_at = 1, closed_until = ${soon}, closed_reason = 'Архив переезжает' WHERE slug = '${closing}'`,
    `UPDATE service_states SET works_from = ${soon}, works_to = ${soon + DAY},
      works_words = 'Ведомство меняет сервер, ответ может задержаться' WHERE slug = '${working}'`,
    log(closing, 'disable'),
    log(working, 'works'),
  );
  await shows(anybody, `/services/${closing}`, 'Архив переезжает', true);
  await album.visit(anybody, {
    'service: closed': `/services/${closing}`,
    'service: works': `/services/${working}`,
  });
  await album.visit(citizen, {
    'start: closed': `/cabinet/drafts/new?service=${closing}`,
    'draft: closed': closed,
    'draft: works': works,
  });
  await change(
    portal,
    `UPDATE service_states SET closed_at = NULL, closed_until = NULL, closed_reason = NULL WHERE slug = '${closing}'`,
    `UPDATE service_states SET works_from = NULL, works_to = NULL, works_words = NULL WHERE slug = '${working}'`,
    state(closing),
    state(working),
    log(closing, 'enable'),
    log(working, 'works'),
  );
  await shows(anybody, `/services/${closing}`, 'Архив переезжает', false);
}

/** Waits until a page says words, or says them no more: an isolate looks every five seconds. */
async function shows(visitor: Visitor, path: string, words: string, said: boolean): Promise<void> {
  for (const end = Date.now() + 15_000; ; await sleep(500)) {
    await visitor.get(path);
    if (visitor.page.text.includes(words) === said) return;
    if (Date.now() > end) throw new Error(`${path}: ${said ? 'does not say' : 'still says'} «${words}»`);
  }
}
