import type { Child } from 'hono/jsx';

export type Step = { label: string; state: 'done' | 'current' | 'ahead'; note?: Child };

/** Stages in their order; the current one is marked for everybody, the passed ones in words too. */
export function Steps({ steps }: { steps: Step[] }) {
  return (
    <ol class="steps">
      {steps.map(({ label, state, note }) => (
        <li class={state === 'done' ? 'done' : undefined} aria-current={state === 'current' ? 'step' : undefined}>
          {label}
          {state === 'done' && <span class="vh"> (пройдено)</span>}
          {note && (
            <>
              <br />
              {note}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
