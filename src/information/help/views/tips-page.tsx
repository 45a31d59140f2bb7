import type { Child } from 'hono/jsx';

type Props = { title: string; parts: readonly { title: string; lines: readonly string[] }[]; children: Child };

/** Advice in parts; `children` is where to read on. */
export const TipsPage = ({ title, parts, children }: Props) => (
  <>
    <h1>{title}</h1>
    {parts.map(part => (
      <>
        <h2>{part.title}</h2>
        <ul>
          {part.lines.map(line => (
            <li>{line}</li>
          ))}
        </ul>
      </>
    ))}
    <p>{children}</p>
  </>
);
