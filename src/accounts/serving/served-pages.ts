/**
 * What an officer may open while they fill in for a visitor: the form, what was sent, and the way out. Never what belongs to the
 * person alone: contacts, passwords, ways in, consents.
 */
const OPEN =
  /^\/(sign-out|cabinet|cabinet\/session|cabinet\/drafts(\/.*)?|cabinet\/applications(\/[^/]+(\/(receipt|documents|answer|withdrawal|deadline|files\/[^/]+))?)?)$/;

export const isOpenToServing = (path: string): boolean => OPEN.test(path);
