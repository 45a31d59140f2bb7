import type { ShownPasskey } from './passkey-shown.ts';

/** Nothing was sent: the page's script did not run, or the browser asks no keys. */
export const KEYLESS = 'Этот браузер не умеет спрашивать ключ входа. Войдите другим способом: он ниже.';

/** Why a key did not let in, and what to do. */
export const shownWords: Record<Exclude<ShownPasskey['kind'], 'right'>, string> = {
  refused: 'Ключ не подошёл. Возможно, его убрали из кабинета или страница открыта давно. Попробуйте ещё раз.',
  copied: 'Похоже, у этого ключа есть копия, поэтому мы его не приняли. Войдите иначе и уберите этот ключ.',
};
