/** Says honestly that a fact of law was written from knowledge and not yet read in its source. */
export const Unverified = ({ verified }: { verified: boolean | undefined }) =>
  verified ? null : <span class="meta"> (ещё не сверено с источником)</span>;
