import { codeOfStep, stepAt } from '../src/accounts/factors/totp.ts';
import type { Visitor } from './harness/client.ts';

const HALF_MINUTE = 30_000;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The secret written on the page where an application is added, as an application reads it. */
export const secretShown = (visitor: Visitor): Uint8Array<ArrayBuffer> => secretIn(visitor.page.text);

export function secretIn(page: string): Uint8Array<ArrayBuffer> {
  const text = /Ключ:\s+((?:[A-Z2-7]{4}\s*){8})/.exec(page)?.[1]?.replace(/\s/g, '') ?? '';
  const bits = [...text].map(letter => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], byte => Number.parseInt(byte, 2));
}

/** What the application shows now, or so many half-minutes from now. */
export const appCode = (secret: Uint8Array<ArrayBuffer>, later = 0): Promise<string> =>
  codeOfStep(secret, stepAt(Date.now()) + later);

/** Adds an application to whoever is signed in; its code of the half-minute before is the one that is used up. `ahead`: of a shifted clock, ms. */
export async function addApp(visitor: Visitor, home = '/cabinet', ahead = 0): Promise<Uint8Array<ArrayBuffer>> {
  await visitor.get(`${home}/security/factors/app`);
  const secret = secretShown(visitor);
  // A half-minute that ends on the way would make the code too old.
  const left = HALF_MINUTE - (Date.now() % HALF_MINUTE);
  if (left < 5000) await new Promise(wake => setTimeout(wake, left + 100));
  await visitor.submit({ code: await appCode(secret, Math.floor(ahead / HALF_MINUTE) - 1) }, { form: '/factors/app' });
  return secret;
}
