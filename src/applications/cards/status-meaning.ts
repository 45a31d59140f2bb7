import type { Delivery, Service } from '../../catalogue/service.ts';
import type { ApplicationRow } from '../cases/case.ts';
import { statusWords } from '../texts.ts';

/** What a status means for this application: by name who has it, and on paper only what was asked for on paper. */
export function statusMeaning({ status, delivery }: Pick<ApplicationRow, 'status' | 'delivery'>, { outside }: Service): string {
  if (status === 'ready') return ready[delivery];
  if (!outside) return statusWords[status].meaning;
  if (status === 'external')
    return `Мы проверили заявление. Сейчас документы у ${outside.short}, оттуда придёт решение. От вас ничего не нужно.`;
  if (status === 'in_review') return `Документы в порядке. Сотрудник передаёт их в ${outside.short}. От вас ничего не нужно.`;
  return statusWords[status].meaning;
}

const ready: Record<Delivery, string> = {
  cabinet: 'Документ готов. Скачайте его здесь или в разделе «Документы».',
  'mfc-paper': 'Документ готов. Скачайте его или заберите на бумаге в МФЦ.',
  agency: 'Документ готов. Скачайте его или заберите на бумаге в ведомстве.',
  post: 'Документ готов. Скачайте его. На бумаге он придёт по почте.',
};
