import { type ControlProps, describedBy, FieldFrame } from './field.tsx';

/**
 * One file; `accept` is a list such as `.pdf,.jpg`. The limits stand in the hint, before the choice.
 * `of` is what the file holds: heard with the label, where a page asks for several.
 */
export const FileInput = ({ accept, of, ...frame }: ControlProps & { accept?: string; of?: string }) => (
  <FieldFrame {...frame}>
    <input
      type="file"
      id={frame.id}
      name={frame.name}
      accept={accept}
      aria-label={of && `${frame.label}: ${of}`}
      aria-describedby={describedBy(frame)}
      aria-invalid={frame.error ? 'true' : undefined}
    />
  </FieldFrame>
);
