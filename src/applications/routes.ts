import { createCitizenRouter } from '../accounts/citizen.ts';
import { type Owner, type RidesAlong, theirs } from '../platform/read-ahead.ts';
import { againRoutes } from './afterlife/again-routes.tsx';
import { correctionRoutes } from './afterlife/correction-routes.tsx';
import { cardRoutes } from './cards/card-routes.tsx';
import { documentRoutes } from './cards/document-routes.tsx';
import { listRoutes, rideList } from './cards/list-routes.tsx';
import { caseReading, ownedBy } from './cases/case.ts';
import { caseFileReading } from './cases/case-file.ts';
import { followUpReading } from './cases/follow-ups.ts';
import { openedReading } from './cases/read-case.ts';
import { checkRoutes } from './drafts/check-routes.tsx';
import { deliveryRoutes } from './drafts/delivery-routes.tsx';
import { draftReading } from './drafts/draft.ts';
import { draftRoutes } from './drafts/draft-routes.tsx';
import { draftFileRoutes } from './drafts/file-routes.tsx';
import { itemRoutes } from './drafts/item-routes.tsx';
import { pageRoutes } from './drafts/page-routes.tsx';
import { signingRoutes } from './drafts/signing-routes.tsx';
import { printRoutes } from './papers/print-routes.tsx';

const draftAhead: RidesAlong<Owner> = c => {
  const [, draft] = /^\/cabinet\/drafts\/([\w-]{22})(?:\/|$)/.exec(c.req.path) ?? [];
  return draft === undefined ? [] : [draftReading.ride(theirs, draft)];
};

/** A citizen's drafts, mounted at /cabinet/drafts. Pages of a form come last: their addresses take any word. */
export const draftsRoutes = createCitizenRouter({ ahead: draftAhead })
  .route('/', draftRoutes)
  .route('/', draftFileRoutes)
  .route('/', deliveryRoutes)
  .route('/', checkRoutes)
  .route('/', signingRoutes)
  .route('/', printRoutes)
  .route('/', itemRoutes)
  .route('/', pageRoutes);

const applicationAhead: RidesAlong<Owner> = c => {
  // A verb reads the case when it begins, not before its form has come.
  if (c.req.method === 'POST') return [];
  const [, number, page = '', file = ''] = /^\/cabinet\/applications\/([^/]+)(?:\/(\w+))?(?:\/([^/]+))?/.exec(c.req.path) ?? [];
  if (number === undefined) return rideList(c);
  if (page === 'files') return [caseFileReading.ride(ownedBy, { number, file })];
  if (['', 'receipt', 'documents', 'answer'].includes(page)) {
    const opened = openedReading.ride(ownedBy, number);
    return page === '' ? [opened, followUpReading.ride(theirs, number)] : [opened];
  }
  if (['deadline', 'withdrawal'].includes(page)) return [caseReading.ride(ownedBy, number)];
  return [];
};

/** A citizen's applications, mounted at /cabinet/applications. */
export const applicationRoutes = createCitizenRouter({ ahead: applicationAhead })
  .route('/', listRoutes)
  .route('/', documentRoutes)
  .route('/', againRoutes)
  .route('/', correctionRoutes)
  .route('/', cardRoutes);
