import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import { sealJson, unsealJson } from '../platform/sealing/seal.ts';
import type { messages } from './schema.ts';

export type MessageRow = typeof messages.$inferSelect;

/** What a message says, kept as it was said. `subject`, `next`, `sms` and `line` may leave the cabinet, `text` is read only there. */
export type MessageWords = {
  number: string;
  service: string;
  subject: string;
  text: string;
  next: string;
  sms: string;
  line?: string;
  place?: MessagePlace;
};

/** Where a message leads, and the words of the link. `about` ends its title: «Сообщение о подтверждении личности». */
export type MessagePlace = { path: string; label: string; about?: string };

const place = (id: string) => `messages/${id}`;

export const sealWords = async (keys: OwnerKeys, id: string, words: MessageWords): Promise<string> =>
  sealJson(await keys.of('case'), words, place(id));

/** Opens a message; throws when it is another person's or the class is erased. */
export const wordsOf = async (keys: OwnerKeys, row: Pick<MessageRow, 'id' | 'sealedWords'>): Promise<MessageWords> =>
  unsealJson<MessageWords>(await keys.of('case'), row.sealedWords, place(row.id));
