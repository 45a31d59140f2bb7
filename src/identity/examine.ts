import { openFile } from '../files/open-file.ts';
import { now } from '../platform/clock.ts';
import type { JobContext } from '../platform/job.ts';
import { regionOf } from '../region/current.ts';
import { localDate } from '../region/zone.ts';
import { ownCheck } from './check.ts';
import { concludeExamination } from './conclude-examination.ts';
import { duplicateDoubts } from './examination/duplicates.ts';
import { compareFace } from './examination/face.ts';
import { formatDoubts } from './examination/formats.ts';
import { imageDoubts } from './examination/image.ts';
import { scanSlots } from './items.ts';
import { proposedIn } from './proposed.ts';
import { type Finding, identityFindings } from './schema.ts';

/**
 * Looks at what was sent without an officer, each thing recorded with its result: dates, other accounts with the same numbers, the
 * scans, the face where there is one. Idempotent; goes on to the officers when registries have answered too. Throws Unavailable
 * while R2 does not answer.
 */
export async function examine(job: JobContext, personId: string): Promise<void> {
  const { db, ring, env } = job;
  const check = await ownCheck(db, ring, personId);
  if (check?.row?.status !== 'checking') return;
  const { keys, row } = check;
  const { profile } = await regionOf(job);
  const { birthDate, snils, inn, passport } = proposedIn(check);
  const scans = check.files.filter(file => scanSlots.some(slot => slot.id === file.slot));
  const doubts = {
    formats: formatDoubts({ birthDate, issuedAt: passport.issuedAt, today: localDate(profile.timeZone, now()) }),
    duplicates: await duplicateDoubts(db, ring, check, { snils, inn }),
    image: (
      await Promise.all(
        scans.map(async scan => imageDoubts(scan, await openFile(env, keys, scan)).map(doubt => `${scan.slot}-${doubt}`)),
      )
    ).flat(),
  };
  const face = await compareFace(job, profile, check);
  const rows: Finding[] = [
    ...Object.entries(doubts).map(([name, details]) => ({
      ...{ name: name as keyof typeof doubts, outcome: details.length > 0 ? ('doubt' as const) : ('good' as const) },
      details: JSON.stringify(details),
    })),
    ...(face ? [{ name: 'face' as const, outcome: face.outcome, details: JSON.stringify(face.details) }] : []),
  ].map(found => ({ personId, round: row.round, at: now(), ...found }));
  await db.insert(identityFindings).values(rows).onConflictDoNothing();
  await concludeExamination(job, personId);
}
