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

/** What stands in the inputs of the page: what was chosen or left unfinished there, or the first offer. */
export function typedDelivery(draft: Draft, offices: Office[]): { delivery: string; office: string } {
  const stored = keptPage(draft, DELIVERY_PAGE, 0)?.stored;
  const values = stored ? keptValues(deliveryFields(draft.service, offices), stored) : {};
  return { delivery: values.delivery?.[0] ?? draft.service.delivery[0] ?? '', office: values.office?.[0] ?? '' };
}
