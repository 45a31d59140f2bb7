import { type ControlProps, describedBy, FieldFrame } from './field.tsx';

export type TextInputProps = ControlProps & {
  /** Never kept in a password input. */
  value?: string;
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'date';
  /** `s` about four characters, `m` about twenty; by default the whole measure. */
  width?: 's' | 'm';
  /** Digits on a telephone's keyboard; the type stays text, for numbers here are codes. */
  numeric?: boolean | 'decimal';
  /** An HTML autocomplete token. */
  autocomplete?: string;
  /** Stands right after the input: «₽», «м²». */
  unit?: string;
};

/** One line of text. */
export function TextInput({ value, type = 'text', width, numeric, autocomplete, unit, ...frame }: TextInputProps) {
  const input = (
    <input
      id={frame.id}
      name={frame.name}
      type={type}
      value={type === 'password' ? undefined : (value ?? '')}
      class={width && `w-${width}`}
      inputmode={numeric ? (numeric === 'decimal' ? 'decimal' : 'numeric') : undefined}
      autocomplete={autocomplete}
      aria-describedby={describedBy(frame)}
      aria-invalid={frame.error ? 'true' : undefined}
    />
  );
  return (
    <FieldFrame {...frame}>
      {unit ? (
        <span class="unit">
          {input} {unit}
        </span>
      ) : (
        input
      )}
    </FieldFrame>
  );
}
