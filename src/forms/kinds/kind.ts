import type { Child } from 'hono/jsx';
import type { AddressSearch } from '../addresses/find-address.ts';
import type { Answer, Field } from '../definition.ts';

/** What stands in one input of the field; `part` is empty for a field of one input. Trimmed. */
export type Read = (part?: string) => string;

/** `today` is the ISO date in the region's time zone: ages and «past» depend on it. */
export type ParseContext = { today: string };

/** `part` names the input at fault: `day` of `birth`, empty for a field of one input. */
export type PartError = { part: string; message: string };

export type Parsed<A extends Answer = Answer> = { answer: A } | { errors: PartError[] } | 'empty';

/** What a kind's view needs; `hint`, `source` and errors are ready sentences. */
export type ViewProps = {
  field: Field;
  read: Read;
  all: string[];
  hint?: string;
  source?: string;
  errors: PartError[];
  /** Where the form is sent, on forms that look addresses up, and what was looked for just now. */
  lookup?: { action: string; search?: AddressSearch };
};

/** Everything the portal knows about one kind of field. */
export type KindRules<A extends Answer> = {
  /** Names of the inputs after `id.`; a single input has the empty name. The first one answers for the whole field. */
  parts: readonly string[];
  is(answer: unknown): answer is A;
  parse(field: Field, read: Read, all: string[], context: ParseContext): Parsed<A>;
  /** What to do when it was not answered. */
  ask: string;
  describe(field: Field, answer: A): string;
  /** The answer as a person would type it; parsing it gives the same answer. */
  spell(answer: A): Record<string, string | string[]>;
  view(props: ViewProps): Child;
};

/** The same for any answer: one that is not of this kind (an older definition) is described as nothing. */
export type Kind = Omit<KindRules<Answer>, 'is' | 'parse'> & {
  is(answer: unknown): boolean;
  parse(field: Field, read: Read, all: string[], context: ParseContext): Parsed;
};

export function kind<A extends Answer>(rules: KindRules<A>): Kind {
  return {
    ...rules,
    describe: (field, answer) => (rules.is(answer) ? rules.describe(field, answer) : ''),
    spell: answer => (rules.is(answer) ? rules.spell(answer) : {}),
  };
}

export const isText = (answer: unknown): answer is string => typeof answer === 'string';

/** Whether the answer is an object whose named parts are all texts. */
export const hasTexts = (answer: unknown, parts: readonly string[]): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  parts.every(part => typeof (answer as Record<string, unknown>)[part] === 'string');

export const fault = (message: string, part = ''): { errors: PartError[] } => ({ errors: [{ part, message }] });

/** The name and the id of a field's input. */
export const inputName = (field: string, part: string): string => (part ? `${field}.${part}` : field);
export const inputId = (field: string, part: string): string => (part ? `${field}-${part.replaceAll('.', '-')}` : field);

/** What every control of the field has in common. */
export const frame = ({ field, hint, source, errors }: ViewProps) => ({
  id: field.id,
  name: field.id,
  label: field.label,
  optional: field.optional,
  hint,
  source,
  error: errors.map(error => error.message).join(' ') || undefined,
});

/** The same for one input of a field that has several. */
export const partFrame = ({ field, read, errors }: ViewProps, part: string, label: string) => ({
  id: inputId(field.id, part),
  name: inputName(field.id, part),
  label,
  value: read(part),
  error: errors.find(error => error.part === part)?.message,
});
