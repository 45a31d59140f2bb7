import { evaluate, type Lookup } from '../conditions.ts';
import type { Answers, Condition, Field, FormDefinition, FormPage, PageAnswers } from '../definition.ts';
import { whenOnPaper } from '../describe-condition.ts';
import { describeAnswer } from '../field-values.ts';
import { type PenPlace, penPlaces } from './pen-places.ts';

/**
 * One question on paper. `when`: on which answer it depends, in words. `said`: the answer, printed; then there is neither a place
 * for a pen nor a word of how to answer.
 */
export type PaperRow = { label: string; optional: boolean; hint?: string; when?: string; said?: string; places: PenPlace[] };

/** A page of the form, or one record of a list, under its heading. */
export type PaperPart = { heading: string; lead?: string; when?: string; rows: PaperRow[] };

/**
 * What stands on paper. Answers are `written` by a pen in their places, and questions that are not asked stay empty (a sample); or they
 * are `printed`, and what is not asked is left out (a draft). `attached`: slots that have a file already.
 */
export type OnPaper = { form: FormDefinition; answers: Answers; way: 'written' | 'printed'; attached?: ReadonlySet<string> };

/** Records of a list that have room on an empty form. */
const ROOM = 2;
const NO_MORE = 'Если больше нет, оставьте пустым.';

/**
 * The whole form on paper, with the answers there are. A page or a question whose condition is not settled yet says in words when
 * it is to be filled in.
 */
export function paperParts(paper: OnPaper): PaperPart[] {
  const { form, answers } = paper;
  return form.pages.flatMap(page => {
    const when = standing(paper, page, page.when, null);
    if (when === 'not asked') return [];
    if (page.kind === 'files') return [papersPart(paper, page, when)];
    const given = answers[page.id] ?? [];
    return Array.from({ length: recordsOf(paper, page, given.length) }, (_, item) => ({
      heading: page.kind === 'repeat' ? `${page.itemTitle} ${item + 1}` : page.title,
      lead: item === 0 ? page.lead : undefined,
      when: when ?? (page.kind === 'repeat' && item >= Math.max(page.min, given.length) ? NO_MORE : undefined),
      rows: page.fields.flatMap(field => rowOf(paper, page, field, given[item] ?? {})),
    })).map(toldOfWhatIsLeft);
  });
}

/** Who has answered all of a page needs not be told how to. */
const toldOfWhatIsLeft = (part: PaperPart): PaperPart =>
  part.rows.every(({ said }) => said) ? { ...part, lead: undefined } : part;

function recordsOf({ way }: OnPaper, page: Exclude<FormPage, { kind: 'files' }>, given: number): number {
  if (page.kind === 'questions') return 1;
  if (way === 'printed' && given >= Math.max(page.min, 1)) return given;
  return Math.max(given, Math.min(page.max, Math.max(page.min, ROOM)));
}

function rowOf(paper: OnPaper, page: FormPage, field: Field, own: PageAnswers): PaperRow[] {
  const when = standing(paper, page, field.when, own);
  if (when === 'not asked') return [];
  const printed = paper.way === 'printed';
  const { label, hint, optional = false } = field;
  const said = printed ? describeAnswer(field, own[field.id]) : '';
  if (said) return [{ label, optional: false, said, places: [] }];
  return [{ label, optional, hint, when, places: penPlaces(field, printed ? undefined : own[field.id]) }];
}

function papersPart(paper: OnPaper, page: FormPage & { kind: 'files' }, when?: string): PaperPart {
  const box: PenPlace = { kind: 'boxes', options: [{ label: 'Приложено к бумаге', crossed: false }] };
  const rows = page.slots.flatMap(({ id, label, hint, required, when: only }): PaperRow[] => {
    const asked = standing(paper, page, only, null);
    if (asked === 'not asked') return [];
    return [
      paper.attached?.has(id)
        ? { label, optional: false, said: 'Файл уже приложен на портале', places: [] }
        : { label, optional: !required, hint, when: asked, places: [box] },
    ];
  });
  return toldOfWhatIsLeft({ heading: page.title, lead: page.lead, when, rows });
}

/** When this is to be filled in, in words; undefined for always. `own`: the answers of the same page or record. */
function standing({ form, answers, way }: OnPaper, page: FormPage, when: Condition | undefined, own: PageAnswers | null) {
  if (!when) return undefined;
  const asked = evaluate(when, settled(answers, own));
  if (way === 'printed' && asked === false) return 'not asked';
  return way === 'printed' && asked ? undefined : whenOnPaper(when, form, page.id);
}

/** A question without an answer may still be answered by a pen: what depends on it is not settled. */
const settled =
  (answers: Answers, own: PageAnswers | null): Lookup =>
  name => {
    const [page = '', field] = name.split('.');
    const found = field === undefined ? [own?.[page]] : (answers[page] ?? []).map(item => item[field]);
    const told = found.filter(answer => answer !== undefined);
    return told.length > 0 ? told : 'unknown';
  };
