import type { Condition, Field } from '../../forms/definition.ts';
import { type Fit, type FitRule, UNKNOWN } from '../fit.ts';
import { choice } from './fields.ts';

/** A question of the check; one may always answer «Не знаю». */
export const asked = (id: string, label: string, labels: Record<string, string>): Field =>
  choice(id, label, { ...labels, [UNKNOWN]: 'Не знаю' });

/** The same, to be answered by yes or no. */
export const whether = (id: string, label: string): Field => asked(id, label, { yes: 'Да', no: 'Нет' });

/** A rule: when `field` is one of `is`, «Похоже, не подходит, потому что {because}». */
export const against = (field: string, is: string | string[], because: string, article: string): FitRule => ({
  when: { field, is },
  because,
  article,
});

/** The same for several answers together. */
export const againstAll = (all: Condition[], because: string, article: string): FitRule => ({ when: { all }, because, article });

export const fit = (questions: Field[], rules: FitRule[]): Fit => ({ questions, rules });
