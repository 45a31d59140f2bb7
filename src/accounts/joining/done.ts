import { doors } from '../doors.ts';
import type { Named } from './arrival.ts';

type Done = 'made' | 'joined';

/** What a person reads where they come out: their cabinet was made by this way in, or knows it from now on. */
export const doneWords: Record<`${Named['way']}-${Done}`, string> = {
  'esia-made': 'Готово: кабинет открыт. В следующий раз входите так же, через Госуслуги.',
  'esia-joined': 'Готово: Госуслуги подключены. Теперь через них можно входить в этот кабинет.',
  'signature-made': 'Готово: кабинет открыт. В следующий раз входите так же, с электронной подписью.',
  'signature-joined': 'Готово: электронная подпись подключена. Теперь с ней можно входить в этот кабинет.',
};

/** The pages that say it. Who was going elsewhere, to a draft most of all, is not kept from it. */
export const saying = [doors.citizen.home, '/cabinet/security/esia'];

export const saidAt = (next: string, way: Named['way'], done: Done): string =>
  saying.includes(next) ? `${next}?done=${way}-${done}` : next;

export const doneSaid = (word: string | undefined): string | undefined =>
  word !== undefined && Object.hasOwn(doneWords, word) ? doneWords[word as keyof typeof doneWords] : undefined;
