import { type ControlProps, describedBy, FieldFrame } from './field.tsx';

/** Several lines of text. */
export const Textarea = ({ value, rows = 6, ...frame }: ControlProps & { value?: string; rows?: number }) => (
  <FieldFrame {...frame}>
    <textarea
      id={frame.id}
      name={frame.name}
      rows={rows}
      aria-describedby={describedBy(frame)}
      aria-invalid={frame.error ? 'true' : undefined}
    >
      {/* HTML drops one line break right after the tag: a value that begins with one would lose it. */}
      {`\n${value ?? ''}`}
    </textarea>
  </FieldFrame>
);
