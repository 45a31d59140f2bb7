import type { Entrance } from '../../accounts/sessions/session.ts';

/** The officer's desk is no computer of the visitor's: nothing of them stays in its browser. */
export const atDesk: Entrance = { authentication: 'activation', secondFactor: 'none', foreignComputer: true };
