import type { DatePart, DateParts } from '../date-parts.ts';
import { type ControlProps, describedBy, GroupFrame } from './field.tsx';

export type DateInputProps = ControlProps & {
  value: DateParts;
  /** Which inputs are marked wrong. */
  wrong?: DatePart[];
  /** `bday` gives the three parts their tokens. */
  autocomplete?: string;
};

const PARTS: { part: DatePart; label: string }[] = [
  { part: 'day', label: 'День' },
  { part: 'month', label: 'Месяц' },
  { part: 'year', label: 'Год' },
];

/** A date a person knows by heart, in three inputs named `name.day`, `name.month`, `name.year`. */
export const DateInput = ({ value, wrong = [], autocomplete, ...frame }: DateInputProps) => (
  <GroupFrame {...frame}>
    <div class="row">
      {PARTS.map(({ part, label }) => (
        <div>
          <label for={`${frame.id}-${part}`}>{label}</label>{' '}
          <input
            id={`${frame.id}-${part}`}
            name={`${frame.name}.${part}`}
            class="w-s"
            inputmode="numeric"
            type="text"
            value={value[part]}
            autocomplete={autocomplete === 'bday' ? `bday-${part}` : undefined}
            aria-invalid={wrong.includes(part) ? 'true' : undefined}
            aria-describedby={wrong.includes(part) ? describedBy({ id: frame.id, error: frame.error }) : undefined}
          />
        </div>
      ))}
    </div>
  </GroupFrame>
);
