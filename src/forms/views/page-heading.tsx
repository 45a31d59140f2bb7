import { ErrorSummary } from '../../ui/controls/error-summary.tsx';
import { HelpLink } from '../../ui/help-link.tsx';
import type { HelpTopic } from '../../ui/help-topics.ts';
import { type FieldError, summaryOf } from '../field-error.ts';

export type PageHeadingProps = {
  title: string;
  lead?: string;
  /** Which form this is and how far: «Охотничий билет · шаг 2 из 7», or nothing. */
  step?: string;
  errors: FieldError[];
  /** The article about what is wrong. */
  help?: HelpTopic;
};

/** The top of a page of the form: what is wrong, where one is, what is asked. */
export const PageHeading = ({ title, lead, step, errors, help = 'form-errors' }: PageHeadingProps) => (
  <>
    <ErrorSummary errors={summaryOf(errors)} />
    {step && <p class="meta">{step}</p>}
    <h1>{title}</h1>
    {lead && <p>{lead}</p>}
    {errors.length > 0 && <HelpLink topic={help} />}
  </>
);
