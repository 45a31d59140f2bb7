/**
 * The most that a definition may have of each thing, by where it stands; places of lists are left out of the name. A definition from a
 * file may be a slip of the pen or somebody's ill will: a form of a thousand pages, a draft that lives for a century.
 */
const LETTERS: Record<string, number> = {
  slug: 60,
  title: 100,
  summary: 300,
  department: 60,
  notes: 2000,
  synonyms: 60,
  'documents.name': 150,
  'askedByUs.what': 150,
  'result.titles.approval': 200,
  'result.titles.refusal': 200,
  'intakeRefusal.code': 60,
  'refusal.code': 60,
  'askMore.code': 60,
  'form.pages.id': 40,
  'form.pages.title': 100,
  'form.pages.itemTitle': 60,
  'form.pages.addLabel': 60,
  'form.pages.fields.id': 40,
  'form.pages.fields.label': 200,
  'form.pages.fields.unit': 30,
  'form.pages.fields.options.value': 40,
  'form.pages.fields.options.label': 150,
  'form.pages.slots.id': 40,
  'form.pages.slots.label': 200,
};
const LETTERS_ELSEWHERE = 500;

const ITEMS: Record<string, number> = {
  law: 30,
  documents: 40,
  askedByUs: 30,
  synonyms: 40,
  'form.pages': 40,
  'form.pages.fields': 30,
  'form.pages.fields.options': 200,
  'form.pages.slots': 20,
};
const ITEMS_ELSEWHERE = 50;

const NUMBERS: Record<string, number> = {
  'fee.kopecks': 1_000_000_000,
  'fees.kopecks': 1_000_000_000,
  'deadline.number': 3650,
  'otherDeadlines.number': 3650,
  'outside.deadline.number': 3650,
  'askMore.waitDays': 365,
  'retention.draftDays': 365,
  'retention.caseYears': 75,
  'form.pages.min': 100,
  'form.pages.max': 100,
  'form.pages.fields.maxLength': 4000,
  'form.pages.fields.minAge': 150,
  'form.pages.slots.maxFiles': 50,
};
// Twelve figures and kopecks: more nobody can type.
const NUMBERS_ELSEWHERE = 99_999_999_999_999;

const FORM_INPUTS = 200;
/** A posted form of 64 KB takes ten thousand Russian letters; what does not fit would be lost. */
const PAGE_LETTERS = 10_000;
const DEPTH = 12;

/** Whether lists and objects stand in each other so deep that a reader of them would fall. */
export const isTooDeep = (value: unknown, depth = DEPTH): boolean =>
  typeof value === 'object' && value !== null && (depth === 0 || Object.values(value).some(one => isTooDeep(one, depth - 1)));

/** What a definition has too much of, one sentence each, beginning with the place. */
export function boundProblems(definition: { form: { pages: readonly object[] } }): string[] {
  const { pages } = definition.form;
  const inputs = pages.reduce((all, page) => all + fieldsOf(page).length, 0);
  return [
    ...overIn(definition, '', ''),
    ...(inputs > FORM_INPUTS ? [`form: asks ${inputs} questions, at most ${FORM_INPUTS} are answered`] : []),
    ...pages.flatMap((page, i) => {
      const letters = fieldsOf(page).reduce((all, field) => all + lettersOf(field), 0);
      return letters > PAGE_LETTERS
        ? [`form.pages[${i}]: its answers may have ${letters} letters, and one page sends ${PAGE_LETTERS}`]
        : [];
    }),
  ];
}

type Field = { kind?: string; maxLength?: number };
const fieldsOf = (page: object): readonly Field[] => ('fields' in page ? (page.fields as Field[]) : []);

/** How long an answer may be: as kinds of fields have it where a definition says nothing. */
const lettersOf = ({ kind, maxLength }: Field): number =>
  kind === 'longtext' ? (maxLength ?? 4000) : kind === 'text' ? (maxLength ?? 250) : kind === 'address' ? 720 : 60;

// Signs that are not seen break a line of a letter's head, or turn it round.
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

function overIn(value: unknown, at: string, name: string): string[] {
  if (typeof value === 'string') {
    const most = LETTERS[name] ?? LETTERS_ELSEWHERE;
    return [
      ...(value.length > most ? [`${at}: has ${value.length} letters, at most ${most} fit`] : []),
      ...(UNSEEN.test(value) ? [`${at}: has a sign that is not seen: write it in one line`] : []),
    ];
  }
  if (typeof value === 'number') {
    const most = NUMBERS[name] ?? NUMBERS_ELSEWHERE;
    return Math.abs(value) > most ? [`${at}: is ${value}, and may be ${most} at most`] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const most = ITEMS[name] ?? ITEMS_ELSEWHERE;
  const many = entries.length > most ? [`${at || 'definition'}: has ${entries.length} of them, at most ${most} fit`] : [];
  const inside = (key: string): [string, string] =>
    Array.isArray(value) ? [`${at}[${key}]`, name] : [at ? `${at}.${key}` : key, name ? `${name}.${key}` : key];
  // What is left over is not read: there may be very much of it.
  return [...many, ...entries.slice(0, most).flatMap(([key, one]) => overIn(one, ...inside(key)))];
}
