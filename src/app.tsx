import { Hono } from 'hono';
import { createLatePostRoutes } from './accounts/late-posts/routes.tsx';
import { accountRoutes } from './accounts/routes.ts';
import { statusRoutes } from './applications/cards/status-routes.ts';
import { selectDrafts } from './applications/drafts/start-draft.ts';
import { newsRoutes } from './applications/outside/news-routes.ts';
import { blankRoutes } from './applications/papers/blank-routes.tsx';
import { applicationRoutes, draftsRoutes } from './applications/routes.ts';
import { closingRoutes } from './cabinet/closing/routes.tsx';
import { dataRoutes } from './cabinet/my-data/routes.tsx';
import { cabinetRoutes } from './cabinet/routes.tsx';
import { keepCatalogue } from './catalogue/keep-up.ts';
import { catalogueRoutes } from './catalogue/routes.tsx';
import { announced } from './catalogue/standing.ts';
import { documentRoutes } from './documents/routes.tsx';
import { verifyRoutes } from './documents/verify-routes.tsx';
import { notFound, onError } from './errors.tsx';
import { identityRoutes } from './identity/routes.tsx';
import { editionRoutes } from './information/editions/routes.tsx';
import { createHealthRoutes } from './information/health-routes.ts';
import { pictureRoutes } from './information/help/picture-routes.ts';
import { helpRoutes } from './information/help/routes.tsx';
import { mfcRoutes } from './information/mfc-routes.tsx';
import { informationRoutes } from './information/routes.tsx';
import { messageRoutes } from './notifications/routes.tsx';
import type { BaseEnv } from './platform/http.ts';
import { admission } from './platform/requests/admission.ts';
import { ownOrigin, plainPath, securityHeaders } from './platform/requests/security-headers.ts';
import { consentsRoutes } from './profile/consents/routes.tsx';
import { stopNewsRoutes } from './profile/consents/stop-news-routes.tsx';
import { contactRoutes } from './profile/contacts/routes.tsx';
import { journalRoutes } from './profile/journal/journal-routes.tsx';
import { profileRoutes } from './profile/routes.tsx';
import { staffRoutes } from './staff/routes.ts';
import { assetRoutes } from './ui/asset-routes.ts';
import { refuse } from './ui/busy-page.tsx';
import { forEverybody } from './ui/kept/for-everybody.ts';
import { viewRoutes } from './ui/viewing/routes.tsx';

/** The only map of addresses: middleware in order, then public rooms, the ways in, and the guarded prefixes. */
export const app = new Hono<BaseEnv>();
app.onError(onError);
app.notFound(notFound);
// What is kept is given before anybody is counted; what is refused at the door costs no page.
app.use(securityHeaders, keepCatalogue, forEverybody, admission(refuse), plainPath, ownOrigin);
app.route('/', assetRoutes);
app.route('/', viewRoutes);
app.route('/', catalogueRoutes);
app.route('/', blankRoutes);
app.route('/', informationRoutes);
app.route('/', editionRoutes);
app.route('/', mfcRoutes);
app.route('/', pictureRoutes);
app.route('/help', helpRoutes);
app.route('/', verifyRoutes);
app.route('/', createHealthRoutes(announced));
app.route('/s', statusRoutes);
// Machines call here: no cookie, each call carries its signature.
app.route('/outside', newsRoutes);
app.route('/unsubscribe', stopNewsRoutes);
app.route('/', accountRoutes);
app.route(
  '/',
  createLatePostRoutes((request, env, ctx) => app.fetch(request, env, ctx), selectDrafts),
);
app.route('/cabinet/messages', messageRoutes);
app.route('/cabinet/documents', documentRoutes);
app.route('/cabinet/drafts', draftsRoutes);
app.route('/cabinet/applications', applicationRoutes);
app.route('/journal', journalRoutes);
app.route('/cabinet/closing', closingRoutes);
app.route('/cabinet/data', dataRoutes);
app.route('/cabinet/profile/consents', consentsRoutes);
app.route('/cabinet/profile/contacts', contactRoutes);
app.route('/cabinet/profile', profileRoutes);
app.route('/cabinet/identity', identityRoutes);
app.route('/cabinet', cabinetRoutes);
app.route('/staff', staffRoutes);
