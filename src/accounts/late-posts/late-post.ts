import { DAY } from '../../platform/clock.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { type Keyring, mac } from '../../platform/sealing/keyring.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';
import type { AccountKind } from '../sessions/session.ts';

/** Whose form it is. */
export type LateOwner = { accountId: string; personId: string };

/** A form as it was sent, without its token. `from` is the page it was sent from. Files lie in the room of files under the post's id. */
export type LateForm = {
  path: string;
  from: string;
  fields: [name: string, value: string][];
  files: { name: string; size: number }[];
  /** Files that could not be kept, and why. */
  lost: { name: string; why: string }[];
};

/** How many wait for one account, and how long. */
export const MOST_POSTS = 5;
export const KEPT_FOR = 7 * DAY;

/** One for a page of one session: sent again, the newest stands. */
export const latePostId = async (ring: Keyring, session: string, path: string): Promise<string> =>
  (await mac(ring.codes, `late:${session}:${path}`)).slice(0, 22);

const place = (id: string) => `late_posts/${id}/sealed_form`;

export const sealForm = async (keys: OwnerKeys, id: string, form: LateForm): Promise<string> =>
  sealJson(await keys.of('draft'), form, place(id));

export const openForm = async (keys: OwnerKeys, row: { id: string; sealedForm: string }): Promise<LateForm> =>
  unsealJson(await keys.of('draft'), row.sealedForm, place(row.id));

/** What says nothing that a person would miss: the ways out, these posts themselves, and what is proven anew anyway. */
const PASSING =
  /^(\/staff|\/cabinet)?\/(sign-out|consent|session|kept|proof|joining|security|data|closing|profile\/(contacts|consents|confirmation))(\/|$)/;
export const isWorthKeeping = (path: string): boolean => !PASSING.test(path);

/** Where a person decides about what was kept. */
export const latePostsPath = (kind: AccountKind): string => (kind === 'staff' ? '/staff/kept' : '/cabinet/kept');
