import { formatMoney } from '../ui/money.ts';
import type { Fee, Service } from './service.ts';

/** «350 ₽», «Бесплатно», «По прейскуранту». */
export const priceWords = ({ kopecks }: Pick<Fee, 'kopecks'>): string => {
  if (kopecks === null) return 'По прейскуранту';
  return kopecks === 0 ? 'Бесплатно' : formatMoney(kopecks);
};

/** Whether anybody pays for it at all. */
export const costs = ({ fee }: Service): boolean => fee !== null && fee.kopecks !== 0;

/** What an action costs: its own price, else the service's; null when it is free. */
export const feeFor = ({ fee, fees = [] }: Pick<Service, 'fee' | 'fees'>, action: unknown): Fee | null =>
  fees.find(one => one.action === action) ?? fee;

/** Prices of some actions with the words in which the form offers them: «Получить дубликат». */
export const otherPrices = ({ fees = [], form }: Pick<Service, 'fees' | 'form'>): (Fee & { label: string })[] => {
  const page = form.pages.find(each => each.id === 'action');
  const options = page?.kind === 'questions' ? (page.fields.find(each => each.id === 'action')?.options ?? []) : [];
  return fees.map(fee => ({ ...fee, label: options.find(option => option.value === fee.action)?.label ?? fee.action }));
};
