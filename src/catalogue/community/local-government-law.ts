import { law, readLaw } from '../parts/law.ts';

/** The law on self-government of 2025, and the one it has mostly taken the place of. */
const act =
  'Федеральный закон от 20.03.2025 № 33-ФЗ «Об общих принципах организации местного самоуправления в единой системе публичной власти»';
const former =
  'Федеральный закон от 06.10.2003 № 131-ФЗ «Об общих принципах организации местного самоуправления в Российской Федерации»';

export const selfGovernment = (article: string) => law(act, article);
export const selfGovernmentRead = (article: string, source: string) => readLaw(act, article, source);
export const formerSelfGovernment = (article: string, source: string) => readLaw(former, article, source);

export const atSelfGovernment = (about: string) => `Федеральный закон № 33-ФЗ, ${about}`;
