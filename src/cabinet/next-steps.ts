import type { Unmended } from '../applications/cases/unmended.ts';
import type { DraftRow } from '../applications/drafts/draft.ts';
import { serviceOf, serviceTitle } from '../catalogue/published.ts';
import { DAY } from '../platform/clock.ts';
import type { StaleReason } from '../profile/stale.ts';

/** What a person may do now, and for which service. `until` is in ms. */
export type NextStep = { title: string } & (
  | { kind: 'answer' | 'ready'; number: string; until: number | null }
  | { kind: 'mend'; number: string }
  | { kind: 'choose' | 'keep'; draft: string; until: number }
  | { kind: 'go-on'; draft: string; number: string }
  | { kind: 'password' }
  | { kind: 'closing'; until: number }
  | { kind: 'identity' | 'phone' }
  | { kind: 'confirm'; contact: string; what: 'phone' | 'email' }
  | { kind: 'unmatched' }
  | { kind: 'stale'; reason: StaleReason }
);

type Waiting = { number: string; slug: string; action: string; status: string; waitUntil: number | null };
type Draft = Pick<DraftRow, 'id' | 'slug' | 'earlierNumber' | 'fixes' | 'expiresAt'>;

export type Standing = {
  /** Applications of which something is asked, or whose document is ready. */
  waiting: Waiting[];
  refusals: Unmended[];
  drafts: Draft[];
  /** Ids of drafts in which two windows' answers wait for a choice. */
  choices: ReadonlySet<string>;
  reminderDays: number;
  /** The password is older than the region would have it. */
  oldPassword: boolean;
  /** When the cabinet will be closed, ms; null when nobody wants that. */
  closing: number | null;
  /** What a registry did not confirm: «СНИЛС». */
  unmatched: string[];
  stale: StaleReason | null;
  /** The check of identity was returned for correction. */
  identityReturned: boolean;
  /** Whether a telephone or an e-mail is confirmed. */
  hasContact: boolean;
  /** A telephone or an e-mail that was typed and not confirmed, where no other of its kind is. */
  unconfirmed: { id: string; kind: 'phone' | 'email'; text: string }[];
};

/** The next steps, first those that cannot wait. A draft is one step, however many reasons there are to open it. */
export function nextSteps(
  { waiting, refusals, drafts, choices, reminderDays, oldPassword, closing, unmatched, stale, ...account }: Standing,
  now: number,
): NextStep[] {
  const asked = waiting
    .filter(({ status }) => status === 'needs_info')
    .toSorted((a, b) => (a.waitUntil ?? 0) - (b.waitUntil ?? 0));
  const soon = drafts.filter(draft => draft.expiresAt < now + reminderDays * DAY).toSorted((a, b) => a.expiresAt - b.expiresAt);
  const mending = new Map(drafts.map(draft => [`${draft.earlierNumber} ${draft.fixes}`, draft.id]));
  const steps: NextStep[] = [
    ...(closing === null ? [] : [{ kind: 'closing' as const, title: '', until: closing }]),
    ...asked.map(row => ({ kind: 'answer' as const, ...named(row) })),
    ...drafts.filter(({ id }) => choices.has(id)).map(row => ({ kind: 'choose' as const, ...opened(row) })),
    ...soon.map(row => ({ kind: 'keep' as const, ...opened(row) })),
    ...refusals.map(({ number, slug, ground }) => {
      const draft = mending.get(`${number} ${ground}`);
      const about = { title: serviceTitle(slug), number };
      return draft === undefined ? { kind: 'mend' as const, ...about } : { kind: 'go-on' as const, draft, ...about };
    }),
    ...waiting.filter(({ status }) => status === 'ready').map(row => ({ kind: 'ready' as const, ...named(row) })),
    ...(account.identityReturned ? [{ kind: 'identity' as const, title: '' }] : []),
    ...(unmatched.length === 0 ? [] : [{ kind: 'unmatched' as const, title: unmatched.join(', ') }]),
    ...(stale === null ? [] : [{ kind: 'stale' as const, title: '', reason: stale }]),
    ...(account.hasContact ? [] : [{ kind: 'phone' as const, title: '' }]),
    ...account.unconfirmed.map(({ id, kind, text }) => ({ kind: 'confirm' as const, title: text, contact: id, what: kind })),
    ...(oldPassword ? [{ kind: 'password' as const, title: 'пароль' }] : []),
  ];
  const taken = new Set<string>();
  return steps.filter(step => !('draft' in step) || taken.size < taken.add(step.draft).size);
}

const named = (row: Waiting) => ({ title: serviceOf(row)?.title ?? row.slug, number: row.number, until: row.waitUntil });
const opened = ({ id, slug, expiresAt }: Draft) => ({ title: serviceTitle(slug), draft: id, until: expiresAt });
