import { FILE_TYPES } from '../files/recognition/recognition.ts';
import {
  type Condition,
  type Field,
  type FileSlot,
  type FilesPage,
  type FormDefinition,
  PROFILE_VALUES,
  type QuestionsPage,
  type RepeatPage,
} from '../forms/definition.ts';
import { kinds } from '../forms/kinds/kinds.ts';
import { byKind, flag, keyOf, list, maybe, number, object, oneOf, type Shape, some, text, whole } from './shapes.ts';

type Is = Extract<Condition, { is: unknown }>;
type AtLeast = Extract<Condition, { atLeast: unknown }>;

const isOne = object<Is>({ field: text, is: (value, at) => (Array.isArray(value) ? list(text) : text)(value, at) });
const isMany = object<AtLeast>({ field: text, atLeast: number });

export const condition: Shape = (value, at) => {
  const kind = ['all', 'any', 'not', 'atLeast'].find(key => Object.hasOwn(Object(value), key));
  if (kind === 'not') return object<{ not: Condition }>({ not: condition })(value, at);
  if (kind === 'all') return object<{ all: Condition[] }>({ all: list(condition) })(value, at);
  if (kind === 'any') return object<{ any: Condition[] }>({ any: list(condition) })(value, at);
  return (kind ? isMany : isOne)(value, at);
};

export const field = object<Field>({
  id: text,
  kind: keyOf(kinds),
  label: text,
  hint: maybe(text),
  optional: maybe(flag),
  when: maybe(condition),
  prefill: maybe(oneOf(...PROFILE_VALUES)),
  prefillWhen: maybe(condition),
  options: maybe(
    list(object<NonNullable<Field['options']>[number]>({ value: text, label: text, hint: maybe(text), group: maybe(text) })),
  ),
  optionsFrom: maybe(oneOf('municipalities')),
  min: maybe(number),
  max: maybe(number),
  maxLength: maybe(some),
  whole: maybe(flag),
  unit: maybe(text),
  of: maybe(oneOf('person', 'organisation', 'any')),
  range: maybe(oneOf('past', 'future')),
  minAge: maybe(whole),
  autocomplete: maybe(text),
});

const slot = object<FileSlot>({
  id: text,
  label: text,
  hint: maybe(text),
  required: flag,
  when: maybe(condition),
  // A text is what the portal itself writes.
  types: list(oneOf(...FILE_TYPES.filter(type => type !== 'txt'))),
  maxFiles: some,
});

const page = { id: text, title: text, lead: maybe(text), when: maybe(condition) };

/** The shape of a form in JSON; what it says is for `validateDefinition`. */
export const form = object<FormDefinition>({
  pages: list(
    byKind({
      questions: object<QuestionsPage>({ ...page, kind: text, fields: list(field) }),
      repeat: object<RepeatPage>({
        ...page,
        kind: text,
        fields: list(field),
        min: whole,
        max: some,
        itemTitle: text,
        addLabel: text,
        mixed: maybe(oneOf(true)),
        nameBy: list(text),
      }),
      files: object<FilesPage>({ ...page, kind: text, slots: list(slot) }),
    }),
  ),
});
