import type { DocumentKind } from './document.ts';

const letters: Record<DocumentKind, string> = { approval: 'Р', refusal: 'О', 'intake-refusal': 'П', cancellation: 'А' };

/**
 * The document's number: a letter of its kind and the number of the application it ends, «Р-77-2026-40142338-6».
 * Every further decision on it adds which one it is, «Р-77-2026-40142338-6/3»: what a court turns round does not take an old number.
 */
export const documentNumber = (kind: DocumentKind, applicationNumber: string, decision = 1): string =>
  `${letters[kind]}-${applicationNumber}${decision > 1 ? `/${decision}` : ''}`;
