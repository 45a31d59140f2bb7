/** Where ESIA sends people back to; the only address of ours that must be registered with ESIA. A path of the portal. */
export const RETURN = '/sign-in/esia/return';

/** The addresses of one version under ESIA's own. */
export type Addresses = { authorize: string; token: string };

export const addresses: Record<'v1' | 'v2', Addresses> = {
  v1: { authorize: '/aas/oauth2/ac', token: '/aas/oauth2/te' },
  v2: { authorize: '/aas/oauth2/v2/ac', token: '/aas/oauth2/v3/te' },
};

export const LOGOUT = '/idp/ext/Logout';
