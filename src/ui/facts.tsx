import type { Child } from 'hono/jsx';

export type Fact = { term: string; value: Child; action?: { href: string; label: string } };

/** Named facts as a definition list; an action («Изменить») says aloud what it is about. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ term, value, action }) => (
        <>
          <dt>{term}</dt>
          <dd>
            {value}
            {action && (
              <>
                {' '}
                <a class="act" href={action.href} aria-label={`${action.label}: ${term}`}>
                  {action.label}
                </a>
              </>
            )}
          </dd>
        </>
      ))}
    </dl>
  );
}
