import type { DocumentKind, DocumentStatus } from './document.ts';

export const kindWords: Record<DocumentKind, string> = {
  approval: 'Решение о предоставлении услуги',
  refusal: 'Решение об отказе в предоставлении услуги',
  'intake-refusal': 'Уведомление об отказе в приёме документов',
};

type StatusWords = { label: string; tag: 'ok' | 'wait' | 'no'; heading: string; meaning: string };

export const statusWords: Record<DocumentStatus, StatusWords> = {
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
