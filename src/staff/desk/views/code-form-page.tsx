import type { FieldError } from '../../../forms/field-error.ts';
import { FieldsForm } from '../../../forms/fields-form.tsx';
import type { RawValues } from '../../../forms/raw-values.ts';
import { counted } from '../../../ui/plural.ts';
import { codeFields } from '../person-form.ts';

type Props = { csrf: string; values: RawValues; errors: FieldError[]; days: number };

/** The officer copies the documents that lie on the desk. */
export const CodeFormPage = ({ days, ...form }: Props) => (
  <FieldsForm
    {...form}
    title="Код для кабинета"
    lead={`Сверьте лицо с паспортом и перепишите документы. Код действует ${counted(days, 'день', 'дня', 'дней')}. Прежний код человека отменится.`}
    fields={codeFields}
    action="/staff/desk/code"
    submit="Выдать код"
  >
    <a href="/staff">Отмена</a>
  </FieldsForm>
);
