import type { RegionProfile } from './profile.ts';

/** What an office of the МФЦ is called; its code, once the region names it no more. */
export const officeName = ({ mfc }: Pick<RegionProfile, 'mfc'>, office: string): string =>
  mfc.find(({ code }) => code === office)?.name ?? office;
