import type { OwnIdentifier } from '../accounts/own-identifiers.ts';
import { formatPhone } from '../ui/phone.ts';
import type { Standing } from './next-steps.ts';

/**
 * The contact of each kind that still is to be confirmed. None where another of its kind is confirmed: what «Это не я» took back stays
 * as an unconfirmed row, and nobody must be asked to confirm a stranger's.
 */
export const unconfirmed = (own: Pick<OwnIdentifier, 'id' | 'kind' | 'value' | 'verifiedAt'>[]): Standing['unconfirmed'] =>
  (['phone', 'email'] as const).flatMap(kind => {
    const [first, ...others] = own.filter(each => each.kind === kind);
    if (!first || [first, ...others].some(({ verifiedAt }) => verifiedAt !== null)) return [];
    return [{ id: first.id, kind, text: kind === 'phone' ? formatPhone(first.value) : first.value }];
  });
