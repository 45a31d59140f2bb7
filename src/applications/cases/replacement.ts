import { endDocument, numberInForce } from '../../documents/end-document.ts';
import type { Statement } from '../../platform/db.ts';
import type { Case, CaseContext } from './case.ts';

type By = { seq: number; newNumber: string; at: number };

/**
 * The statements by which an approved correction takes the place of the document with the mistake, in the decision's own batch, so
 * that two documents are never in force. None for any other application; null when that document is in force no more.
 */
export async function replacement({ db }: CaseContext, { application }: Case, by: By): Promise<Statement[] | null> {
  const { corrects, number } = application;
  if (corrects === null) return [];
  if ((await numberInForce(db, corrects)) !== corrects) return null;
  return [
    endDocument(db, {
      number: corrects,
      kind: 'replaced',
      at: by.at,
      replacedBy: by.newNumber,
      applicationId: number,
      decision: by.seq,
    }),
  ];
}
