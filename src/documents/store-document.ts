import { toBase64Url } from '../platform/bytes.ts';
import { now } from '../platform/clock.ts';
import { randomId } from '../platform/ids.ts';
import { putObject } from '../platform/objects.ts';
import { seal, sealBytes, sealJson } from '../platform/seal.ts';
import { dateAt, formatDate } from '../ui/dates.ts';
import { fileKey, filePlace } from './document-file.ts';
import type { IssueContext, IssueOrder } from './issue-order.ts';
import { sealedPlace } from './queries.ts';
import type { DocumentRow } from './schema.ts';
import { newVerifyCode, verifyHash } from './verify-code.ts';

/** Draws the document and puts it sealed into R2; returns the row that will make it known. Without the row the object is noise. */
export async function storeDocument({ files, origin, profile }: IssueContext, order: IssueOrder): Promise<DocumentRow> {
  const { applicationId, owner, kind, number, decidedAt, content } = order;
  // Imported when needed: the PDF library would slow every cold start of a Worker that mostly serves pages.
  const [{ drawDocument }, { ptSans: fonts }] = await Promise.all([import('./pdf/draw-document.ts'), import('./pdf/fonts.ts')]);
  const id = randomId();
  const code = newVerifyCode();
  const decidedOn = formatDate(dateAt(decidedAt, profile.timeZone));
  const pdf = await drawDocument({ issued: { number, decidedOn, content }, decidedAt, code, origin, profile, fonts });
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const r2Key = `documents/${id}`;
  await putObject(files, r2Key, await sealBytes(await fileKey(secret), pdf, filePlace(id)));
  const key = await owner.of('result');
  return {
    id,
    applicationId,
    ownerId: owner.ownerId,
    kind,
    number,
    status: 'valid',
    verifyHash: await verifyHash(code),
    sealedMeta: await sealJson(key, { decidedOn, content }, sealedPlace(id, 'sealed_meta')),
    sealedCode: await seal(key, code, sealedPlace(id, 'sealed_code')),
    r2Key,
    sealedKey: await seal(key, toBase64Url(secret), sealedPlace(id, 'sealed_key')),
    size: pdf.byteLength,
    issuedAt: now(),
    downloadedAt: null,
  };
}
