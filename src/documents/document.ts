import { fullName, type PersonName } from '../persons/person-name.ts';

export const documentKinds = ['approval', 'refusal', 'intake-refusal', 'cancellation'] as const;
export const documentEndings = ['replaced', 'revoked', 'expired'] as const;
export type DocumentKind = (typeof documentKinds)[number];
export type DocumentStatus = 'valid' | (typeof documentEndings)[number];

export type Fact = { term: string; value: string };
export type Section = { heading: string; paragraphs: string[] };

/** Everything a document says: drawn as PDF, shown as its HTML twin, sealed with the row. Strings are Russian, ready to read. */
export type DocumentContent = {
  /** «Решение о выдаче охотничьего билета». */
  title: string;
  /** The deciding body, its address. */
  department: string;
  address: string;
  /** The service's official name. */
  service: string;
  applicant: PersonName;
  application: { number: string; submittedOn: string };
  /** More lines for the table under the title: a sum, a term, an organisation. */
  details: Fact[];
  paragraphs: string[];
  /** Obligatory for a refusal: a ground of the service's closed list, its article, what the person can do. */
  refusal: { ground: string; article: string; remedy: string } | null;
  appeal: string[];
  /** «Специалист Министерства природных ресурсов Приозёрного края». */
  decidedBy: string;
  /** A demo region's document says that it has no legal force. */
  demo: boolean;
  /** Of a file that a body outside the region signed and the portal only passes on. */
  outside?: OutsideFile;
};

/** `signature` is base64, detached, over the very bytes whose SHA-256 (hex) is told; `fingerprint` is SHA-256 of the public key. */
export type OutsideFile = {
  body: string;
  signedBy: string;
  fileName: string;
  sha256: string;
  signature: string;
  fingerprint: string;
};

/** A document as its owner reads it. `decidedOn` is a date in words, in the region's time zone. */
export type IssuedContent = { number: string; decidedOn: string; content: DocumentContent };

/** The lines of the table under the title, in reading order. */
export function factsOf({ content }: IssuedContent): Fact[] {
  return [
    { term: 'Заявитель', value: fullName(content.applicant) },
    { term: 'Услуга', value: content.service },
    { term: 'Заявление', value: `№\u00a0${content.application.number} от ${content.application.submittedOn}` },
    ...content.details,
  ];
}

/** The titled parts that follow the body, in reading order. */
export function sectionsOf({ content }: IssuedContent): Section[] {
  const { refusal, appeal, decidedBy } = content;
  return [
    ...(refusal
      ? [{ heading: 'Почему', paragraphs: [sentence(refusal.ground), sentence(`Основание: ${refusal.article}`)] }]
      : []),
    ...(refusal ? [{ heading: 'Что можно сделать', paragraphs: [sentence(refusal.remedy)] }] : []),
    ...(appeal.length > 0 ? [{ heading: 'Как обжаловать', paragraphs: appeal }] : []),
    { heading: 'Кто решил', paragraphs: [decidedBy, forceOf(content)] },
  ];
}

/** Grounds of the catalogue end with a full stop or without one. */
const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What the file itself proves: honest until documents carry the body's electronic signature. */
export const forceOf = ({ demo, outside }: DocumentContent): string =>
  outside && !demo
    ? `Файл подписан электронной подписью: ${outside.signedBy}.`
    : demo
      ? 'Учебный документ, юридической силы не имеет.'
      : 'Электронной подписи в этом файле нет. Подлинность подтверждает страница проверки.';
