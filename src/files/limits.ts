import type { RegionProfile } from '../region/profile.ts';
import type { FileType } from './recognition/recognition.ts';
import type { Refused } from './refusal.ts';
import { refuse } from './refusal.ts';
import type { FileRow } from './schema.ts';

/** Bytes of one file, files of one application, bytes of all of them. */
export type UploadLimits = RegionProfile['policies']['upload'];

/** What one slot takes. */
export type SlotRules = { id: string; types: readonly FileType[]; maxFiles: number };

const ENVELOPE = 64 * 1024;

export const uploadLimits = (profile: RegionProfile): UploadLimits => profile.policies.upload;

/** The body of one upload, bytes: the file, its multipart envelope and the form token. */
export const bodyLimit = (maxBytes: number): number => maxBytes + ENVELOPE;

/** Why `size` more bytes do not fit beside the live files of the holder, or null. The insert repeats this under parallel uploads. */
export function overLimits(existing: readonly FileRow[], slot: SlotRules, limits: UploadLimits, size: number): Refused | null {
  if (existing.filter(row => row.slot === slot.id).length >= slot.maxFiles)
    return refuse({ reason: 'too-many', of: 'slot', maxFiles: slot.maxFiles });
  if (existing.length >= limits.maxFiles) return refuse({ reason: 'too-many', of: 'holder', maxFiles: limits.maxFiles });
  if (existing.reduce((sum, row) => sum + row.size, size) > limits.maxTotalBytes)
    return refuse({ reason: 'total-too-large', maxTotalBytes: limits.maxTotalBytes });
  return null;
}
