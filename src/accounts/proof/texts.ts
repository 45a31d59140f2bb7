import type { AccountKind } from '../sessions/session.ts';

/** The pages of a step-up. */
export const titles: Record<AccountKind, Record<'ask' | 'code', string>> = {
  citizen: { ask: 'Подтвердите, что это вы', code: 'Код: подтвердите, что это вы' },
  staff: { ask: 'Подтвердите, что за работой вы', code: 'Код: подтвердите, что за работой вы' },
};
