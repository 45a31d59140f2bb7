import type { Delivery } from '../../catalogue/service.ts';
import { type Draft, keptPage } from './draft.ts';

/** The page `delivery` is kept like any other; `office` is a МФЦ's code. */
export type DeliveryChoice = { delivery: Delivery; office: string | null };

export const DELIVERY_PAGE = 'delivery';

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
export function typedDelivery(draft: Draft): { delivery: string; office: string } {
  const stored = keptPage(draft, DELIVERY_PAGE, 0)?.stored;
  if (stored && 'values' in stored)
    return { delivery: stored.values.delivery?.[0] ?? '', office: stored.values.office?.[0] ?? '' };
  const kept = deliveryOf(draft);
  return { delivery: kept?.delivery ?? draft.service.delivery[0] ?? '', office: kept?.office ?? '' };
}
