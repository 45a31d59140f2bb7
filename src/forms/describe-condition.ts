import { formatMoney, formatNumber } from '../ui/money.ts';
import type { Condition, Field } from './definition.ts';
import { kinds } from './kinds/kinds.ts';

/**
 * When a question on this same page is to be answered, in words: «Заполните, если выбрали «Магазин»». Without a
 * script both questions are in sight, so the second must say when it counts.
 */
export function whenToAnswer(condition: Condition, fields: Field[]): string {
  return `Заполните, если ${inWords(condition, fields)}.`;
}

function inWords(condition: Condition, fields: Field[]): string {
  if ('not' in condition) return `неверно, что ${inWords(condition.not, fields)}`;
  if ('all' in condition)
    return own(condition.all)
      .map(each => inWords(each, fields))
      .join(' и ');
  if ('any' in condition)
    return own(condition.any)
      .map(each => inWords(each, fields))
      .join(' или ');
  const field = fields.find(each => each.id === condition.field);
  if (!field) return 'это относится к вам';
  const label = `«${field.label.replace(/[?.]$/, '')}»`;
  if ('atLeast' in condition) {
    const least = field.kind === 'money' ? formatMoney(condition.atLeast) : formatNumber(condition.atLeast);
    return `${label} – ${least} или больше`;
  }
  const values = [condition.is].flat().map(value => `«${kinds[field.kind].describe(field, value) || value}»`);
  return `${field.kind === 'yesno' ? `${label} –` : 'выбрали'} ${values.join(' или ')}`;
}

// What other pages say is settled already: only the questions of this page are named.
const own = (conditions: Condition[]) => {
  const here = conditions.filter(each => !('field' in each) || !each.field.includes('.'));
  return here.length > 0 ? here : conditions;
};
