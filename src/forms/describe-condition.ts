import { formatMoney, formatNumber } from '../ui/money.ts';
import type { Condition, Field, FormDefinition } from './definition.ts';
import { kinds } from './kinds/kinds.ts';

/**
 * When a question on this same page is to be answered, in words: «Заполните, если выбрали «Магазин»». Without a
 * script both questions are in sight, so the second must say when it counts.
 */
export function whenToAnswer(condition: Condition, fields: Field[]): string {
  const find = (name: string) => fields.find(each => each.id === name);
  return sentence(condition, { find, parts: own, names: false });
}

/** The same on paper, where nothing is settled yet: questions of other pages (`page.field`) are named too, and by their words. */
export function whenOnPaper(condition: Condition, { pages }: FormDefinition, pageId: string): string {
  const find = (name: string) => {
    const [page, field] = name.includes('.') ? name.split('.') : [pageId, name];
    const there = pages.find(each => each.id === page);
    return there && there.kind !== 'files' ? there.fields.find(each => each.id === field) : undefined;
  };
  return sentence(condition, { find, parts: all => all, names: true });
}

/** `find` knows the questions by their names, `parts` which of several conditions are said; `names`: a choice is said with its question. */
type Saying = { find(name: string): Field | undefined; parts(conditions: Condition[]): Condition[]; names: boolean };

function sentence(condition: Condition, saying: Saying): string {
  if (!('not' in condition)) return `Заполните, если ${inWords(condition, saying)}.`;
  const contrary = condition.not;
  return 'not' in contrary ? sentence(contrary.not, saying) : `Не заполняйте, если ${inWords(contrary, saying)}.`;
}

/** `denied`: the words of its contrary, which stand beside other conditions. */
function inWords(condition: Condition, saying: Saying, denied = false): string {
  if ('not' in condition) return inWords(condition.not, saying, !denied);
  if ('all' in condition) return joined(condition.all, denied ? ' или ' : ' и ', saying, denied);
  if ('any' in condition) return joined(condition.any, denied ? ' и ' : ' или ', saying, denied);
  const field = saying.find(condition.field);
  if (!field) return denied ? 'это не относится к вам' : 'это относится к вам';
  const label = `«${field.label.replace(/[?.]$/, '')}»`;
  if ('atLeast' in condition) {
    const least = field.kind === 'money' ? formatMoney(condition.atLeast) : formatNumber(condition.atLeast);
    return `${label} – ${denied ? `меньше чем ${least}` : `${least} или больше`}`;
  }
  const values = [condition.is].flat().map(value => `«${kinds[field.kind].describe(field, asked(field, value)) || value}»`);
  if (field.kind === 'yesno' || saying.names)
    return `${label} – ${denied ? values.map(each => `не ${each}`).join(' и ') : values.join(' или ')}`;
  return `${denied ? 'не ' : ''}выбрали ${values.join(' или ')}`;
}

// Two questions may have one answer: «Двойная» for him and for her.
const joined = (conditions: Condition[], word: string, saying: Saying, denied: boolean): string =>
  [...new Set(saying.parts(conditions).map(each => inWords(each, saying, denied)))].join(word);

// Of many answers one is asked about.
const asked = ({ kind }: Field, value: string) => (kind === 'choices' ? [value] : value);

// What other pages say is settled already: only the questions of this page are named.
const own = (conditions: Condition[]) => {
  const here = conditions.filter(each => !isSettled(each));
  return here.length > 0 ? here : conditions;
};

function isSettled(condition: Condition): boolean {
  if ('not' in condition) return isSettled(condition.not);
  if ('all' in condition) return condition.all.every(isSettled);
  if ('any' in condition) return condition.any.every(isSettled);
  return condition.field.includes('.');
}
