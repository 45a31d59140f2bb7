import { DateInput } from '../ui/controls/date-input.tsx';
import { ErrorSummary } from '../ui/controls/error-summary.tsx';
import { TextInput } from '../ui/controls/text-input.tsx';
import type { DateParts } from '../ui/date-parts.ts';
import type { BirthErrors } from './typed-birth.ts';

/** What is wrong in a form of one who is not signed in, in the order of its fields; of a day of birth, at the part that is wrong. */
export const FieldsSummary = <Name extends string>({
  order,
  errors,
}: {
  order: readonly Name[];
  errors: Partial<Record<Name, string>> & Pick<BirthErrors, 'part'>;
}) => (
  <ErrorSummary
    errors={order.flatMap(name => {
      const target = name === 'birth' ? `birth-${errors.part ?? 'day'}` : name;
      return errors[name] ? [{ target, text: errors[name] }] : [];
    })}
  />
);

export const BirthInput = ({ value, errors }: { value: DateParts; errors: BirthErrors }) => (
  <DateInput
    id="birth"
    name="birth"
    label="Дата рождения"
    value={value}
    wrong={errors.part ? [errors.part] : []}
    error={errors.birth}
    autocomplete="bday"
  />
);

type PhoneProps = { label: string; hint: string; value?: string; error?: string; optional?: boolean };

/** A telephone that gets a code. */
export const PhoneInput = ({ label, hint, value, error, optional }: PhoneProps) => (
  <TextInput
    id="phone"
    name="phone"
    type="tel"
    label={label}
    optional={optional}
    hint={hint}
    value={value}
    error={error}
    width="m"
    autocomplete="tel"
  />
);
