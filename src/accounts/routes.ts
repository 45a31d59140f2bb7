import { Hono } from 'hono';
import type { BaseEnv } from '../platform/http.ts';
import { confirmEmailRoutes } from './confirm-email-routes.tsx';
import { consentRoutes } from './consent-routes.tsx';
import { invitationRoutes } from './invitation-routes.tsx';
import { registerRoutes } from './register-routes.tsx';
import { sessionRoutes } from './session-routes.tsx';
import { citizenSignIn, staffSignIn } from './sign-in-routes.tsx';
import { citizenSignOut, staffSignOut } from './sign-out-routes.ts';

/** Every way in and out. Mount at `/` before any router that guards `/staff` or `/cabinet`. */
export const accountRoutes = new Hono<BaseEnv>()
  .route('/register', registerRoutes)
  .route('/sign-in', citizenSignIn)
  .route('/confirm-email', confirmEmailRoutes)
  .route('/consent', consentRoutes)
  .route('/', sessionRoutes)
  .route('/sign-out', citizenSignOut)
  .route('/staff/sign-in', staffSignIn)
  .route('/staff/invitations', invitationRoutes)
  .route('/staff/sign-out', staffSignOut);
