import type { Child } from 'hono/jsx';
import { PostForm } from '../ui/controls/post-form.tsx';
import { SubmitRow } from '../ui/controls/submit-row.tsx';
import type { Field } from './definition.ts';
import type { FieldError } from './field-error.ts';
import { FieldView } from './field-view.tsx';
import type { RawValues } from './raw-values.ts';
import { PageHeading } from './views/page-heading.tsx';

type Props = {
  title: string;
  lead?: string;
  fields: Field[];
  values: RawValues;
  errors: FieldError[];
  action: string;
  csrf: string;
  submit: string;
  /** What stands between the heading and the questions. */
  above?: Child;
  /** Goes with the form unseen. */
  hidden?: Record<string, string>;
  /** Quieter actions beside the button. */
  children?: Child;
};

/** Questions that belong to no draft, on one page: the form comes back whole until it is right. */
export const FieldsForm = ({
  title,
  lead,
  fields,
  values,
  errors,
  action,
  csrf,
  submit,
  above,
  hidden = {},
  children,
}: Props) => (
  <>
    <PageHeading title={title} lead={lead} errors={errors} />
    {above}
    <PostForm action={action} csrf={csrf}>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {fields.map(field => (
        <FieldView shown={{ field }} values={values} errors={errors} />
      ))}
      <SubmitRow label={submit}>{children}</SubmitRow>
    </PostForm>
  </>
);
