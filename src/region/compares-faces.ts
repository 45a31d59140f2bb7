import type { RegionProfile } from './profile.ts';

/**
 * Whether a person may add a photograph of the face. A profile set before this policy was there takes the repository's value for it,
 * so the law's own condition is asked again here: outside of the demo nobody but ЕБС compares faces.
 */
export const comparesFaces = ({ demo, policies }: RegionProfile): boolean => demo && policies.faceComparison;
