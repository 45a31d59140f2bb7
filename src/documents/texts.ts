import type { Tone } from '../ui/tag.tsx';
import type { DocumentKind, DocumentStatus } from './document.ts';

export const kindWords: Record<DocumentKind, string> = {
  approval: 'Решение о предоставлении услуги',
  refusal: 'Решение об отказе в предоставлении услуги',
  'intake-refusal': 'Уведомление об отказе в приёме документов',
};

type StatusWords = { label: string; tag: Tone; heading: string; meaning: string };

const words: Record<DocumentStatus, StatusWords> = {
  valid: {
    label: 'Действует',
    tag: 'ok',
    heading: 'Документ подлинный',
    meaning: 'Такой документ выдан, и он действует.',
  },
  replaced: {
    label: 'Заменён',
    tag: 'wait',
    heading: 'Документ заменён новым',
    meaning: 'Такой документ выдавали, но вместо него выдан другой.',
  },
  revoked: {
    label: 'Отменён',
    tag: 'no',
    heading: 'Документ отменён',
    meaning: 'Такой документ выдавали, но потом отменили.',
  },
  expired: {
    label: 'Срок истёк',
    tag: 'no',
    heading: 'Срок действия документа истёк',
    meaning: 'Такой документ выдавали, но его срок закончился.',
  },
};

/** What the status of a document means. A refusal in force is no good news: its tone is plain, and the check names what it is. */
export function statusWords({ kind, status }: { kind: DocumentKind; status: DocumentStatus }): StatusWords {
  if (kind === 'approval' || status !== 'valid') return words[status];
  const what = kind === 'refusal' ? 'Это решение об отказе.' : 'Это отказ в приёме документов.';
  return { ...words.valid, tag: 'plain', meaning: `${what} ${words.valid.meaning}` };
}
