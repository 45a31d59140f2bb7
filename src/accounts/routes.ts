import { Hono } from 'hono';
import type { BaseEnv } from '../platform/http.ts';
import { confirmEmailRoutes } from './codes/confirm-email-routes.tsx';
import { consentRoutes } from './consent/consent-routes.tsx';
import { esiaRoutes } from './esia/esia-routes.tsx';
import { besideEsia } from './esia/keep-esia.ts';
import { ownEsiaRoutes } from './esia/own-esia-routes.tsx';
import { factorPages } from './factor-pages/factor-routes.tsx';
import { invitationRoutes } from './invitations/invitation-routes.tsx';
import { createJoiningRoutes } from './joining/joining-routes.tsx';
import { passkeyPages } from './passkey-pages/passkey-routes.tsx';
import { proofPages } from './proof/proof-routes.tsx';
import { recoveryRoutes } from './recovery/recovery-routes.tsx';
import { registerRoutes } from './registration/register-routes.tsx';
import { notMeRoutes } from './security/not-me-routes.tsx';
import { securityPages } from './security/security-routes.tsx';
import { sessionRoutes } from './session-pages/session-routes.tsx';
import { citizenSignOut, staffSignOut } from './session-pages/sign-out-routes.ts';
import { citizenSignIn, staffSignIn } from './sign-in/sign-in-routes.ts';
import { signatureJournal } from './signature/journal-routes.tsx';
import { signatureRoutes } from './signature/signature-routes.tsx';
import { ticketRoutes } from './tickets/ticket-routes.tsx';

/** Every way in and out. Mount at `/` before any router that guards `/staff` or `/cabinet`. */
export const accountRoutes = new Hono<BaseEnv>()
  .route('/register', registerRoutes)
  .route('/sign-in/signature', signatureRoutes)
  .route('/cabinet/security/signatures', signatureJournal)
  .route('/sign-in/esia', esiaRoutes)
  .route('/', createJoiningRoutes({ esia: besideEsia, signature: async () => [] }))
  .route('/sign-in', citizenSignIn)
  .route('/confirm-email', confirmEmailRoutes)
  .route('/consent', consentRoutes)
  .route('/', sessionRoutes)
  .route('/', proofPages)
  .route('/', factorPages)
  .route('/', passkeyPages)
  .route('/cabinet/security/esia', ownEsiaRoutes)
  .route('/', securityPages)
  .route('/not-me', notMeRoutes)
  .route('/recovery/by-hand', ticketRoutes)
  .route('/recovery', recoveryRoutes)
  .route('/sign-out', citizenSignOut)
  .route('/staff/sign-in', staffSignIn)
  .route('/staff/invitations', invitationRoutes)
  .route('/staff/sign-out', staffSignOut);
