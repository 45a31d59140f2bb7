import type { Tone } from '../ui/tag.tsx';
import type { DocumentKind, DocumentStatus } from './document.ts';

export const kindWords: Record<DocumentKind, string> = {
  approval: 'Решение о предоставлении услуги',
  refusal: 'Решение об отказе в предоставлении услуги',
  'intake-refusal': 'Уведомление об отказе в приёме документов',
  cancellation: 'Решение об отмене решения',
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

const plainly: Record<Exclude<DocumentKind, 'approval'>, string> = {
  refusal: 'Это решение об отказе.',
  'intake-refusal': 'Это отказ в приёме документов.',
  cancellation: 'Это отмена прежнего решения.',
};

const undone: Record<Exclude<DocumentStatus, 'valid'>, string> = {
  revoked: 'отменён',
  replaced: 'заменён',
  expired: 'истёк',
};

type Standing = {
  kind: DocumentKind;
  status: DocumentStatus;
  replacedBy: string | null;
  last: string;
  lastStatus: DocumentStatus;
};

/** What the status of a document means. A refusal in force is no good news: its tone is plain, and the check names what it is. */
export function statusWords({ kind, status, replacedBy, last, lastStatus }: Standing): StatusWords {
  if (status === 'replaced' && replacedBy) {
    const label = `Заменён документом № ${replacedBy}`;
    if (lastStatus === 'valid')
      return { ...words.replaced, label, meaning: `Такой документ выдавали, но вместо него действует документ № ${last}.` };
    const meaning = `Такой документ выдавали, но вместо него выдан документ № ${last}, он тоже ${undone[lastStatus]}.`;
    return { label: `${label}, он тоже не действует`, tag: 'no', heading: 'Документ не действует', meaning };
  }
  if (kind === 'approval' || status !== 'valid') return words[status];
  const what = plainly[kind];
  return { ...words.valid, tag: 'plain', meaning: `${what} ${words.valid.meaning}` };
}
