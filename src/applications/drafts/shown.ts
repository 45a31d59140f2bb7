import type { AddressSearch } from '../../forms/addresses/find-address.ts';
import type { Field } from '../../forms/definition.ts';
import type { FieldError } from '../../forms/field-error.ts';
import type { JourneyPage } from '../../forms/journey.ts';
import type { RawValues } from '../../forms/raw-values.ts';

/** A page that asks: its answers are typed and kept. */
export type AnswersEntry = JourneyPage & { kind: 'questions' | 'item' };

/** What stands on a page now that a choice made on it came too late: since when, and to which of the questions chosen about. */
export type TooLate = { savedAt: number; stands: { label: string; text: string }[]; open: boolean };

/** What is shown of a page beside what is kept of it. */
export type Shown = {
  errors?: FieldError[];
  /** What was typed into the form just now, the version it is now made from, and the item it is about. */
  values?: RawValues;
  /** What was looked for just now, by the field of the address. */
  searches?: Record<string, AddressSearch>;
  window?: string;
  itemId?: string;
  /** Answers of another window that were put beside those just sent. */
  together?: Field[];
  /** Another window was faster: 409. `here` is the window that looks. */
  conflict?: boolean;
  here?: string;
  picked?: Record<string, string>;
  /** A choice between two windows' answers came too late. */
  tooLate?: TooLate;
  /** A file that was sent is there already. */
  repeated?: boolean;
};

/** What the forms of all kinds of pages have in common. */
export type Common = { action: string; csrf: string; errors: FieldError[]; step: string };
