import type { FileType } from '../files/recognition/recognition.ts';
/**
 * The language of forms: JSON only, so that every version of a definition is kept and read back unchanged.
 * Conditions are data; an odd check is named in `checks` and lives in its own file.
 */
export type FormDefinition = { pages: FormPage[] };

export type FormPage = QuestionsPage | RepeatPage | FilesPage;

/** `id` is the page's address in the URL. `when` decides whether the page is on the journey. */
type PageBase = { id: string; title: string; lead?: string; when?: Condition };

export type QuestionsPage = PageBase & { kind: 'questions'; fields: Field[] };

/** A repeating group: each item is answered on a page of its own (`/children/1`), then listed with «Добавить ещё». */
export type RepeatPage = PageBase & {
  kind: 'repeat';
  fields: Field[];
  min: number;
  max: number;
  /** «Ребёнок», «Добавить ещё одного ребёнка». */
  itemTitle: string;
  addLabel: string;
  /** Of all kinds of people, the profile knows some: they are offered by name, and nobody is put in unasked. */
  mixed?: true;
  /** The fields whose values name an item in the list. */
  nameBy: string[];
};

/** File slots, one form per file: HTML forms do not nest and typed answers must not be lost. */
export type FilesPage = PageBase & { kind: 'files'; slots: FileSlot[] };

export type FileSlot = {
  id: string;
  label: string;
  hint?: string;
  required: boolean;
  when?: Condition;
  types: FileType[];
  maxFiles: number;
};

export type FieldKind =
  | 'text'
  | 'longtext'
  | 'number'
  | 'money'
  | 'date'
  | 'yesno'
  | 'choice'
  | 'choices'
  | 'address'
  | 'passport'
  | 'snils'
  | 'inn'
  | 'ogrn'
  | 'oms'
  | 'phone'
  | 'email'
  | 'bank'
  | 'confirm';

export type Field = {
  id: string;
  kind: FieldKind;
  label: string;
  hint?: string;
  /** Optional fields say «необязательно» in the label; everything else must be answered. */
  optional?: boolean;
  when?: Condition;
  /** A value of the profile by its name; the source is shown under the field. */
  prefill?: ProfileValue;
  /** Filled in only while answers of earlier pages say so: a form may be about somebody whom the profile does not know. */
  prefillWhen?: Condition;
  /** For choice and choices. */
  /** `group`: under what heading a long list shows it; those of one group stand together. */
  options?: { value: string; label: string; hint?: string; group?: string }[];
  /** For choice: the options come from the region's profile instead; the answer is the municipality's code. */
  optionsFrom?: 'municipalities';
  /** number: the value, 0 by default; money: kopecks; choices: how many. */
  min?: number;
  max?: number;
  maxLength?: number;
  /** number: no fraction (people, years). */
  whole?: boolean;
  /** number: «м²», «лет». */
  unit?: string;
  /** inn and ogrn: whose. Default: person for inn, organisation for ogrn. */
  of?: 'person' | 'organisation' | 'any';
  /** date: 'past' | 'future'; both include today. */
  range?: 'past' | 'future';
  /** date: the person must be at least this old. */
  minAge?: number;
  /** An HTML autocomplete token when the field is about the person who fills. */
  autocomplete?: string;
};

/** What is known of the person alone. */
export const PERSON_VALUES = [
  'family',
  'given',
  'patronymic',
  'birthDate',
  'snils',
  'inn',
  'phone',
  'email',
  'passport',
  'address',
  'livingAddress',
  'policy',
  'clinic',
  'houseAccount',
] as const;

/** `child…` and `organisation…` are of one of several: the form offers them by name. The ОГРНИП comes with the organisations; the kind of document is `passport` while there is one. */
export const PROFILE_VALUES = [
  ...PERSON_VALUES,
  'ogrnip',
  'documentKind',
  'childName',
  'childBirthDate',
  'childSnils',
  'childKin',
  'childSchool',
  'organisationName',
  'organisationInn',
  'organisationOgrn',
  'organisationHead',
] as const;
export type ProfileValue = (typeof PROFILE_VALUES)[number];

/**
 * `field` names a field of an earlier page or of this one (`page.field`, or `field` for one on the same page or item).
 * A field of a repeating page meets the condition when any of its items does.
 */
export type Condition =
  | { field: string; is: string | string[] }
  | { field: string; atLeast: number }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/**
 * A typed, normalised answer. date is ISO `2026-11-21`; money is integer kopecks; number is a JS number;
 * yesno is 'yes' | 'no'; confirm is 'yes'; snils, inn, ogrn are digits only; phone is E.164.
 */
export type Answer = string | number | string[] | PassportAnswer | AddressAnswer | BankAnswer;

export type PassportAnswer = { series: string; number: string; issuedAt: string; issuedBy: string; departmentCode: string };
/** `fias`: its number in the state's directory, while the text is the one that was found there. */
export type AddressAnswer = {
  postcode: string;
  region: string;
  place: string;
  street: string;
  house: string;
  flat: string;
  fias?: string;
};
export type BankAnswer = { bik: string; account: string };

/** Answers of one page or one item of a repeating page, by field id. An absent id was not answered. */
export type PageAnswers = Record<string, Answer>;

/** All answers: a questions page has item 0 alone, a repeating one an entry for each item in order. */
export type Answers = Record<string, PageAnswers[]>;
