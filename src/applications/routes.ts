import { createCitizenRouter } from '../accounts/citizen.ts';
import { cardRoutes } from './card-routes.tsx';
import { checkRoutes } from './check-routes.tsx';
import { documentRoutes } from './document-routes.tsx';
import { draftRoutes } from './draft-routes.tsx';
import { draftFileRoutes } from './file-routes.tsx';
import { listRoutes } from './list-routes.tsx';
import { pageRoutes } from './page-routes.tsx';

/** A citizen's drafts and applications. Pages of a form come last: their addresses take any word. */
export const applicationRoutes = createCitizenRouter()
  .route('/drafts', draftRoutes)
  .route('/drafts', draftFileRoutes)
  .route('/drafts', checkRoutes)
  .route('/drafts', pageRoutes)
  .route('/applications', listRoutes)
  .route('/applications', documentRoutes)
  .route('/applications', cardRoutes);
