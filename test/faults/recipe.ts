import type { Visitor } from '../harness/client.ts';
import type { Fields, Filled } from '../harness/form.ts';
import type { Portal } from '../harness/portal.ts';

export type World = { portal: Portal; officer: Visitor; ahead: { by: number } };

/** Somebody with a filled form that would do what its address is for. */
export type Ready = {
  visitor: Visitor;
  filled: Filled;
  /** What only the person can give again: the password, the file. */
  anew?: Fields;
};

/** How one changing address of the portal is used. */
export type Recipe = {
  ready(world: World): Promise<Ready>;
  /** Sending the same form again many times is not the same thing: a code has five tries. Each fault gets a new one. */
  fresh?: true;
  /** What may change although the rest failed, and why it must; `once` in the life of the portal. */
  keeps?: { table: string; because: string; once?: true }[];
  /** The beginning of a statement that comes after all is done, and may fail unnoticed. */
  spares?: string;
  /** Why doing it twice is no harm. */
  twice?: string;
  /** Nothing of it lies in the database. */
  asksNothing?: true;
  /** What else than the same success answers the same form sent again after it was done. */
  doneBefore?: { status: number; because: string };
};
export type Recipes = Record<string, Recipe>;
