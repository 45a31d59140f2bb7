import { type ControlProps, describedBy, FieldFrame } from './field.tsx';

/** One file; `accept` is a list such as `.pdf,.jpg`. The limits stand in the hint, before the choice. */
export const FileInput = ({ accept, ...frame }: ControlProps & { accept?: string }) => (
  <FieldFrame {...frame}>
    <input
      type="file"
      id={frame.id}
      name={frame.name}
      accept={accept}
      aria-describedby={describedBy(frame)}
      aria-invalid={frame.error ? 'true' : undefined}
    />
  </FieldFrame>
);
