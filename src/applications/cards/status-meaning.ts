import { casesOf } from '../../catalogue/bodies/cases.ts';
import type { Delivery, Service } from '../../catalogue/service.ts';
import type { DocumentRow } from '../../documents/schema.ts';
import type { ApplicationRow } from '../cases/case.ts';
import { statusWords } from '../texts.ts';

/** What a status means for this application: by name who has it, and on paper only what was asked for on paper. */
export function statusMeaning(
  { status, delivery }: Pick<ApplicationRow, 'status' | 'delivery'>,
  { outside }: Service,
  document?: Pick<DocumentRow, 'status'>,
): string {
  if (status === 'ready') return document && document.status !== 'valid' ? gone[document.status] : ready[delivery];
  if (!outside) return statusWords[status].meaning;
  if (status === 'external')
    return `Мы проверили заявление. Сейчас документы у ${casesOf(outside).of}, оттуда придёт решение. От вас ничего не нужно.`;
  if (status === 'in_review')
    return `Документы в порядке. Сотрудник передаёт их в ${casesOf(outside).to}. От вас ничего не нужно.`;
  return statusWords[status].meaning;
}

const gone: Record<Exclude<DocumentRow['status'], 'valid'>, string> = {
  replaced: 'Вместо этого документа выдан другой. Прежний останется в разделе «Документы».',
  revoked: 'Документ отменили, он больше не действует. Он останется в разделе «Документы».',
  expired: 'Срок действия документа закончился. Он останется в разделе «Документы».',
};

const ready: Record<Delivery, string> = {
  cabinet: 'Документ готов. Скачайте его здесь или в разделе «Документы».',
  'mfc-paper': 'Документ готов. Скачайте его или заберите на бумаге в МФЦ.',
  agency: 'Документ готов. Скачайте его или заберите на бумаге в ведомстве.',
  post: 'Документ готов. Скачайте его. На бумаге он придёт по почте.',
};
