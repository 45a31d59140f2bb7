import type { ShownPasskey } from './passkey-shown.ts';

/** Why a key did not let in, and what to do. */
export const shownWords: Record<Exclude<ShownPasskey['kind'], 'right'>, string> = {
  refused: 'Ключ не подошёл. Возможно, его убрали из кабинета или страница открыта давно. Попробуйте ещё раз.',
  copied: 'Похоже, у этого ключа есть копия, поэтому мы его не приняли. Войдите иначе и уберите этот ключ.',
};
