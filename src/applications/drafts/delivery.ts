import type { Delivery, Service } from '../../catalogue/service.ts';
import type { Field } from '../../forms/definition.ts';
import { keptValues } from '../../forms/field-values.ts';
import type { Office } from '../../region/profile.ts';
import { deliveryWords } from '../texts.ts';
import { type Draft, keptPage } from './draft.ts';

/** The page `delivery` is kept like any other; `office` is a МФЦ's code. */
export type DeliveryChoice = { delivery: Delivery; office: string | null };

export const DELIVERY_PAGE = 'delivery';

/** The questions of the page, as the form's own are written: two windows are compared by them. */
export const deliveryFields = (service: Service, offices: Office[]): Field[] => [
  {
    id: 'delivery',
    kind: 'choice',
    label: 'Куда отправить результат',
    options: service.delivery.map(value => ({ value, label: deliveryWords[value].label })),
  },
  {
    id: 'office',
    kind: 'choice',
    label: 'Какой МФЦ',
    when: { field: 'delivery', is: 'mfc-paper' },
    options: offices.map(({ code, name }) => ({ value: code, label: name })),
  },
];

/** What the person chose, when the service still offers it; the only offer is taken without asking. */
export function deliveryOf(draft: Draft): DeliveryChoice | null {
  const offered = draft.service.delivery;
  const kept = keptPage(draft, DELIVERY_PAGE, 0)?.stored;
  const answers = kept && 'answers' in kept ? kept.answers : {};
  const chosen = offered.find(each => each === answers.delivery) ?? (offered.length === 1 ? offered[0] : undefined);
  if (!chosen) return null;
  return { delivery: chosen, office: typeof answers.office === 'string' ? answers.office : null };
}

/** The choice in words: «В МФЦ на бумаге: МФЦ Светлоозёрска». */
export const deliveryLine = ({ delivery, office }: DeliveryChoice, offices: Office[]): string =>
  [deliveryWords[delivery].label, offices.find(({ code }) => code === office)?.name].filter(Boolean).join(': ');

/**
 * What stands in the inputs of the page: what was chosen or left unfinished there, or the first offer. A visitor of a МФЦ (`servedAt`)
 * has no cabinet to look into: they are offered a paper from the same office.
 */
export function typedDelivery(draft: Draft, offices: Office[], servedAt: string | null): { delivery: string; office: string } {
  const stored = keptPage(draft, DELIVERY_PAGE, 0)?.stored;
  const values = stored ? keptValues(deliveryFields(draft.service, offices), stored) : {};
  if (!stored && draft.service.delivery.includes('mfc-paper') && offices.some(({ code }) => code === servedAt))
    return { delivery: 'mfc-paper', office: servedAt ?? '' };
  return { delivery: values.delivery?.[0] ?? draft.service.delivery[0] ?? '', office: values.office?.[0] ?? '' };
}
