import type { DocumentKind } from './document.ts';

const letters: Record<DocumentKind, string> = { approval: 'Р', refusal: 'О', 'intake-refusal': 'П' };

/**
 * The document's number: a letter of its kind and the number of the application it ends, «Р-77-2026-40142338-6».
 * Nothing is counted, so the decision's batch reserves it without a read; an application has one document of a kind,
 * therefore the number is unique, and a refusal that a court turns into an approval does not take the old number.
 */
export const documentNumber = (kind: DocumentKind, applicationNumber: string): string => `${letters[kind]}-${applicationNumber}`;
