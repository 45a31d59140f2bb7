import type { SupportChannel } from '../region/profile.ts';

/** «круглосуточно» or «с 08:00 до 20:00». */
export const openingWords = ({ opens, closes }: Pick<SupportChannel, 'opens' | 'closes'>): string =>
  opens === '00:00' && closes === '24:00' ? 'круглосуточно' : `с ${opens} до ${closes}`;
