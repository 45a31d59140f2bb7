import { evaluate, lookupIn } from './conditions.ts';
import type { Answers, Field } from './definition.ts';
import { whenToAnswer } from './describe-condition.ts';

/** A field that stands on the page; `onlyWhen` says in words on which answer of the same page it depends. */
export type ShownField = { field: Field; onlyWhen?: string };

/** The fields to show, given the answers of other pages: what depends on this page's own answers stays in sight. */
export function shownFields(fields: Field[], answers: Answers): ShownField[] {
  const lookup = lookupIn(answers, 'unknown');
  return fields.flatMap(field => {
    const asked = field.when ? evaluate(field.when, lookup) : true;
    if (asked === false) return [];
    return [{ field, onlyWhen: asked === undefined && field.when ? whenToAnswer(field.when, fields) : undefined }];
  });
}
