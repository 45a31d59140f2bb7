import type { Child } from 'hono/jsx';

/** What every control says about itself. `hint` stands before the input, `source` (where the value came from) after it. */
export type ControlProps = {
  id: string;
  name: string;
  label: string;
  hint?: string;
  source?: string;
  error?: string;
  optional?: boolean;
};

/** The ids of the texts that describe a control, for aria-describedby. */
export function describedBy({
  id,
  hint,
  error,
  source,
}: Pick<ControlProps, 'id' | 'hint' | 'error' | 'source'>): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`, source && `${id}-source`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

type Props = Omit<ControlProps, 'name'> & { children: Child };

/** A single control with its label, hint, error and source. */
export const FieldFrame = ({ children, ...props }: Props) => (
  <div class={props.error ? 'field bad' : 'field'}>
    <label for={props.id}>
      <LabelText {...props} />
    </label>{' '}
    <Explanation {...props} />
    {children}
    <Source {...props} />
  </div>
);

/** Several controls under one question: radios, checkboxes, the parts of a date or an address. */
export const GroupFrame = ({ role, children, ...props }: Props & { role?: 'radiogroup' }) => (
  <fieldset
    class={props.error ? 'field bad' : 'field'}
    role={role}
    aria-invalid={role && props.error ? 'true' : undefined}
    aria-describedby={describedBy(props)}
  >
    <legend>
      <LabelText {...props} />
    </legend>
    <Explanation {...props} />
    {children}
    <Source {...props} />
  </fieldset>
);

const LabelText = ({ label, optional }: Pick<Props, 'label' | 'optional'>) => (
  <>
    {label}
    {optional && <span class="meta"> (необязательно)</span>}
  </>
);

const Explanation = ({ id, hint, error }: Pick<Props, 'id' | 'hint' | 'error'>) => (
  <>
    {hint && (
      <div class="hint" id={`${id}-hint`}>
        {hint}
      </div>
    )}
    {error && (
      <div class="err" id={`${id}-error`}>
        {error}
      </div>
    )}
  </>
);

const Source = ({ id, source }: Pick<Props, 'id' | 'source'>) =>
  source ? (
    <div class="hint" id={`${id}-source`}>
      {source}
    </div>
  ) : null;
