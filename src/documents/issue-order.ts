import type { Db } from '../platform/db.ts';
import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import type { RegionProfile } from '../region/profile.ts';
import type { DocumentContent, DocumentKind } from './document.ts';

/** What issuing works with; a job gives `env.FILES` and the region in force. */
export type IssueContext = { db: Db; files: R2Bucket; origin: string; profile: RegionProfile };

export type IssueOrder = {
  /** Opaque; also names the audit chain. */
  applicationId: string;
  /** The applicant's keys, class `result`. */
  owner: OwnerKeys;
  /** Which decision on the application it states. */
  decision: number;
  kind: DocumentKind;
  /** Reserved in the decision's batch by `documentNumber`. */
  number: string;
  /** ms; the date that stands on the document. */
  decidedAt: number;
  content: DocumentContent;
  /** The file itself, when `content.outside` says whose it is: kept as it came. Without it the document is drawn. */
  file?: Uint8Array<ArrayBuffer>;
};
