import type { Field } from '../../../forms/definition.ts';
import { type FieldError, summaryOf } from '../../../forms/field-error.ts';
import { FieldView } from '../../../forms/field-view.tsx';
import type { RawValues } from '../../../forms/raw-values.ts';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import { SubmitRow } from '../../../ui/controls/submit-row.tsx';

type Props = {
  title: string;
  action: string;
  field: Field;
  values: RawValues;
  errors: FieldError[];
  version: number;
  csrf: string;
  /** How the address stands now, when another window has changed it. */
  changed?: string;
};

/** The whole address in its parts, for one that the directory does not know or while it does not answer. */
export const ByHandPage = ({ title, action, field, values, errors, version, csrf, changed }: Props) => (
  <>
    <ErrorSummary errors={summaryOf(errors)} />
    <h1>{title}</h1>
    {changed !== undefined && (
      <p>
        Пока страница была открыта, адрес изменился в другом окне. Сейчас: <bdi>{changed || 'не указан'}</bdi>. Ваш ответ ниже:
        сохраните его или <a href="/cabinet/profile">оставьте как сейчас</a>.
      </p>
    )}
    <PostForm action={action} csrf={csrf}>
      <input type="hidden" name="version" value={version} />
      <FieldView shown={{ field }} values={values} errors={errors} />
      <SubmitRow label="Сохранить адрес" name="go" value="hand">
        <a href={action}>Найти в справочнике</a>
      </SubmitRow>
    </PostForm>
  </>
);
