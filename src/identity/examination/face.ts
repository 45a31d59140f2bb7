import { openFile } from '../../files/open-file.ts';
import type { FileRow } from '../../files/schema.ts';
import { FaceUnavailable, faceComparison, type Picture } from '../../integrations/face/client.ts';
import type { JobContext } from '../../platform/job.ts';
import { comparesFaces } from '../../region/compares-faces.ts';
import type { RegionProfile } from '../../region/profile.ts';
import type { Check } from '../check.ts';
import { photoSlot } from '../items.ts';
import type { Finding } from '../schema.ts';

type Compared = { outcome: Finding['outcome']; details: string[] };

/**
 * Compares the face in the passport with the photograph, when there is one with a consent in force; null when there is none. It only
 * advises the officer: nothing waits for it, and what can not be compared is told so.
 */
export async function compareFace(job: JobContext, region: RegionProfile, check: Check): Promise<Compared | null> {
  const { env, config } = job;
  const [document, photo] = ['spread', photoSlot.id].map(slot => check.files.find(file => file.slot === slot));
  if (!comparesFaces(region) || !check.consentId || !document || !photo) return null;
  if (!config.face) return { outcome: 'unanswered', details: ['not-connected'] };
  if (document.type === 'pdf') return { outcome: 'unanswered', details: ['document-is-pdf'] };
  const picture = async (file: FileRow): Promise<Picture> => ({
    type: file.type === 'png' ? 'image/png' : 'image/jpeg',
    bytes: await openFile(env, check.keys, file),
  });
  try {
    const { verdict } = await faceComparison(config.face)(await picture(document), await picture(photo));
    return { outcome: verdict === 'same' ? 'good' : 'doubt', details: [verdict] };
  } catch (error) {
    if (error instanceof FaceUnavailable) return { outcome: 'unanswered', details: ['unavailable'] };
    throw error;
  }
}
