import type { Child } from 'hono/jsx';

/** A plain list inside a fact. */
export const Items = ({ items }: { items: Child[] }) => (
  <ul>
    {items.map(item => (
      <li>{item}</li>
    ))}
  </ul>
);
