import { law } from '../parts/law.ts';

/** The federal law on small and medium business: what every measure for it stands on. */
const act = 'Федеральный закон от 24.07.2007 № 209-ФЗ «О развитии малого и среднего предпринимательства в Российской Федерации»';

export const smallBusinessAct = act;
export const smallBusiness = (articles: string) => law(act, articles);
export const smallBusinessAt = (article: string) => `Федеральный закон № 209-ФЗ, ${article}`;

/** What the measures for small business are checked by. */
export const smallBusinessStatus = { what: 'малый или средний ли это бизнес', registry: 'реестр малого и среднего бизнеса' };
export const noTaxDebt = { what: 'нет ли долга по налогам', registry: 'налоговая служба' };
export const firmItself = { what: 'ваша организация', registry: 'ЕГРЮЛ — реестр организаций' };
export const traderItself = { what: 'ваше ИП', registry: 'ЕГРИП — реестр предпринимателей' };
