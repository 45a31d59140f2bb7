import { createCitizenRouter } from '../accounts/citizen.ts';
import { cardRoutes } from './cards/card-routes.tsx';
import { documentRoutes } from './cards/document-routes.tsx';
import { listRoutes } from './cards/list-routes.tsx';
import { checkRoutes } from './drafts/check-routes.tsx';
import { draftRoutes } from './drafts/draft-routes.tsx';
import { draftFileRoutes } from './drafts/file-routes.tsx';
import { pageRoutes } from './drafts/page-routes.tsx';

/** A citizen's drafts and applications. Pages of a form come last: their addresses take any word. */
export const applicationRoutes = createCitizenRouter()
  .route('/drafts', draftRoutes)
  .route('/drafts', draftFileRoutes)
  .route('/drafts', checkRoutes)
  .route('/drafts', pageRoutes)
  .route('/applications', listRoutes)
  .route('/applications', documentRoutes)
  .route('/applications', cardRoutes);
