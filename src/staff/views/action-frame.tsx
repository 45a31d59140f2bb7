import type { Child } from 'hono/jsx';
import { ErrorSummary } from '../../ui/controls/error-summary.tsx';
import { PostForm } from '../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../ui/controls/submit-row.tsx';
import { Textarea } from '../../ui/controls/textarea.tsx';
import { type Action, actionTitles } from '../texts.ts';
import type { Typed } from '../typed.ts';

export type ActionErrors = { ground?: string; department?: string; family?: string; given?: string; words?: string };

/** What every form of a verb has: where it goes, what was seen, what was typed and what is wrong with it. */
export type ActionForm = { action: Action; number: string; csrf: string; seen: number; typed: Typed; errors: ActionErrors };

type Props = ActionForm & { submit: string; words: { label: string; hint: string; optional?: boolean }; children?: Child };

/** The form of one verb: its own questions, then the words, then the button and the way back. */
export function ActionFrame({ action, number, csrf, seen, typed, errors, submit, words, children }: Props) {
  const wrong = Object.entries(errors).flatMap(([target, text]) => (text ? [{ target, text }] : []));
  return (
    <>
      <ErrorSummary errors={wrong} />
      <h1>{actionTitles[action]}</h1>
      <PostForm action={`/staff/cases/${number}/${action}`} csrf={csrf}>
        <input type="hidden" name="seen" value={String(seen)} />
        {children}
        <Textarea id="words" name="words" value={typed.words} error={errors.words} {...words} />
        <SubmitRow label={submit}>
          <a href={`/staff/cases/${number}`}>Отмена</a>
        </SubmitRow>
      </PostForm>
    </>
  );
}
