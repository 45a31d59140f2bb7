import { type ControlProps, describedBy, FieldFrame } from './field.tsx';

type Props = ControlProps & { options: { value: string; label: string }[]; value?: string; width?: 'm'; empty?: string };

/** One of a long list; a short one is better as radios. `empty` is the words of the choice not made yet. */
export const Select = ({ options, value, width, empty, ...frame }: Props) => (
  <FieldFrame {...frame}>
    <select
      id={frame.id}
      name={frame.name}
      class={width && `w-${width}`}
      aria-describedby={describedBy(frame)}
      aria-invalid={frame.error ? 'true' : undefined}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map(option => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </FieldFrame>
);
