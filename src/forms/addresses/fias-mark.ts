import { contentHash } from '../../platform/content-hash.ts';
import type { AddressAnswer } from '../definition.ts';

type Text = Omit<AddressAnswer, 'fias'>;

/** The number of an address with a hash of its text, as it stands unseen in a form: who mends the text mends another address. */
export const fiasMark = (fias: string, text: Text): string => `${fias}.${hashOf(text)}`;

/** The number in a mark; undefined when the text is not the one it was made for. The flat has no number of its own. */
export function markedFias(mark: string, text: Text): string | undefined {
  const [, fias, hash] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\w+)$/.exec(mark) ?? [];
  return hash === hashOf(text) ? fias : undefined;
}

const hashOf = ({ region, place, street, house }: Text): string => contentHash([region, place, street, house].join('\n'));
