import { toBase64Url } from '../platform/bytes.ts';
import { now } from '../platform/clock.ts';
import { randomId } from '../platform/ids.ts';
import { putObject } from '../platform/parts/objects.ts';
import { newReadableCode } from '../platform/readable-code.ts';
import { seal, sealBytes, sealJson } from '../platform/sealing/seal.ts';
import { dateAt, formatDate } from '../ui/dates.ts';
import type { IssuedContent } from './document.ts';
import { fileKey, filePlace } from './document-file.ts';
import type { IssueContext, IssueOrder } from './issue-order.ts';
import { sealedPlace } from './queries.ts';
import type { NewDocument } from './schema.ts';
import { verifyHash } from './verify-code.ts';

/** Draws the document, or takes the file as it came, and puts it sealed into R2; returns the row that will make it known. Without the row the object is noise. */
export async function storeDocument(context: IssueContext, order: IssueOrder): Promise<NewDocument> {
  const { applicationId, decision, owner, kind, number, decidedAt, content } = order;
  const id = randomId();
  const code = newReadableCode();
  const decidedOn = formatDate(dateAt(decidedAt, context.profile.timeZone));
  const file = order.file ?? (await draw(context, { issued: { number, decidedOn, content }, decidedAt, code }));
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const r2Key = `documents/${id}`;
  await putObject(context.files, r2Key, await sealBytes(await fileKey(secret), file, filePlace(id)));
  const key = await owner.of('result');
  return {
    id,
    applicationId,
    decision,
    ownerId: owner.ownerId,
    kind,
    number,
    verifyHash: await verifyHash(code),
    sealedMeta: await sealJson(key, { decidedOn, content }, sealedPlace(id, 'sealed_meta')),
    sealedCode: await seal(key, code, sealedPlace(id, 'sealed_code')),
    r2Key,
    sealedKey: await seal(key, toBase64Url(secret), sealedPlace(id, 'sealed_key')),
    size: file.byteLength,
    issuedAt: now(),
    downloadedAt: null,
  };
}

async function draw({ origin, profile }: IssueContext, drawing: { issued: IssuedContent; decidedAt: number; code: string }) {
  // Imported when needed: the PDF library would slow every cold start of a Worker that mostly serves pages.
  const [{ drawDocument }, { ptSans: fonts }] = await Promise.all([import('./pdf/draw-document.ts'), import('./pdf/fonts.ts')]);
  return drawDocument({ ...drawing, origin, profile, fonts });
}
