/**
 * What an officer may open while they fill in for a visitor: the form, what was sent, and the way out. Never what belongs to the
 * person alone: contacts, passwords, ways in, consents.
 */
const OPEN =
  /^\/(sign-out|cabinet|cabinet\/session|cabinet\/drafts(\/.*)?|cabinet\/applications(\/[^/]+(\/(receipt|documents|answer|withdrawal|deadline|files\/[^/]+))?)?)$/;

/**
 * `only`: the one thing of the person's that was brought to the desk, by its address; null opens all that is named above. It is the
 * person's own, made at home: an officer goes on with it and does not throw it away.
 */
export const isOpenToServing = (path: string, only: string | null = null): boolean =>
  OPEN.test(path) &&
  (only === null || ALWAYS.test(path) || path === only || (path.startsWith(`${only}/`) && path !== `${only}/removal`));

/** How one leaves, and how the session is kept awake. */
const ALWAYS = /^\/(sign-out|cabinet\/session)$/;
