import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { Tick } from '../../../ui/controls/picks.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';
import { Facts } from '../../../ui/facts.tsx';
import type { ConsentPart } from '../consent-text.ts';

type Props = { parts: ConsentPart[]; csrf: string; next: string; error?: string };

/** The consent as a document of its own, never ticked beforehand; one who does not agree signs out. */
export const ConsentPage = ({ parts, csrf, next, error }: Props) => (
  <>
    <ErrorSummary errors={error ? [{ target: 'agree', text: error }] : []} />
    <h1>Согласие на обработку данных</h1>
    <Facts facts={parts} />
    <PostForm action="/consent" csrf={csrf}>
      <input type="hidden" name="next" value={next} />
      <Tick id="agree" name="agree" label="Согласен на обработку данных" checked={false} error={error} />
      <SubmitRow label="Согласиться и продолжить" />
    </PostForm>
    <PostForm action="/sign-out" csrf={csrf}>
      <p>
        <button type="submit" class="link">
          Не согласен, выйти
        </button>
      </p>
    </PostForm>
  </>
);
