import { createCitizenRouter } from '../accounts/citizen.ts';
import type { RidesAlong } from '../platform/read-ahead.ts';
import { againRoutes } from './afterlife/again-routes.tsx';
import { correctionRoutes } from './afterlife/correction-routes.tsx';
import { cardRoutes } from './cards/card-routes.tsx';
import { documentRoutes } from './cards/document-routes.tsx';
import { listRoutes } from './cards/list-routes.tsx';
import { checkRoutes } from './drafts/check-routes.tsx';
import { deliveryRoutes } from './drafts/delivery-routes.tsx';
import { draftReading } from './drafts/draft.ts';
import { draftRoutes } from './drafts/draft-routes.tsx';
import { draftFileRoutes } from './drafts/file-routes.tsx';
import { itemRoutes } from './drafts/item-routes.tsx';
import { pageRoutes } from './drafts/page-routes.tsx';

/** A draft's pages read it together with the session: one round trip. */
const ahead: RidesAlong = (path, db, asker) => {
  const [, draft] = /^\/cabinet\/drafts\/([\w-]{22})(?:\/|$)/.exec(path) ?? [];
  return draft === undefined ? undefined : draftReading.ride(db, asker, draft);
};

/** A citizen's drafts and applications. Pages of a form come last: their addresses take any word. */
export const applicationRoutes = createCitizenRouter({ ahead })
  .route('/drafts', draftRoutes)
  .route('/drafts', draftFileRoutes)
  .route('/drafts', deliveryRoutes)
  .route('/drafts', checkRoutes)
  .route('/drafts', itemRoutes)
  .route('/drafts', pageRoutes)
  .route('/applications', listRoutes)
  .route('/applications', documentRoutes)
  .route('/applications', againRoutes)
  .route('/applications', correctionRoutes)
  .route('/applications', cardRoutes);
