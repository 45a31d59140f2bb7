import { type AnyContext, config } from '../platform/http.ts';
import { outageOf } from '../platform/parts/outages.ts';

/** A way into the cabinet beside login and password. */
export type WayIn = {
  label: string;
  /** Where it begins; leads back to `next`. */
  path: string;
  /** What somebody who came by it signs with, see `applications/filing.ts`. */
  signs: 'esia' | 'qualified' | 'none';
  /** Stands above login and password. */
  first?: boolean;
};

/** The ways of this portal in the one order in which pages offer them. Add yours here. */
export function waysIn(c: AnyContext): WayIn[] {
  return [
    ...(config(c).esia ? [{ label: 'Войти через Госуслуги', path: '/sign-in/esia', signs: 'esia', first: true } as const] : []),
    { label: 'Войти с ключом входа, без пароля', path: '/sign-in/passkey', signs: 'none' },
    { label: 'Войти с электронной подписью', path: '/sign-in/signature', signs: 'qualified' },
  ];
}

export const wayPath = ({ path }: WayIn, next: string): string => `${path}?${new URLSearchParams({ next })}`;

/** Whether ESIA did not answer lately: one sentence where its way is offered. */
export const esiaIsDown = async (c: AnyContext): Promise<boolean> =>
  config(c).esia !== null && (await outageOf(c, 'esia')) !== null;
