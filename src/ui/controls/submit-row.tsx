import type { Child } from 'hono/jsx';

type Props = { label: string; name?: string; value?: string; children?: Child };

/** The one main button, which says the verb, and quieter actions beside it. It comes first: Enter presses it. */
export const SubmitRow = ({ label, name, value, children }: Props) => (
  <div class="acts">
    <button type="submit" name={name} value={value}>
      {label}
    </button>{' '}
    {children}
  </div>
);
