import { Note } from '../../../ui/note.tsx';
import { type WayIn, wayPath } from '../../ways-in.ts';

type Props = { ways: WayIn[]; next: string };

/** The ways that stand above login and password; one sentence while what they lean on does not answer. */
export function FirstWays({ ways, next, down }: Props & { down: boolean }) {
  const first = ways.filter(way => way.first);
  if (first.length === 0) return null;
  return (
    <>
      {down && (
        <Note>
          <p>Госуслуги сейчас не отвечают. Войдите с паролем или другим способом ниже.</p>
        </Note>
      )}
      <p class="acts">
        {first.map(way => (
          <>
            <a class="button" href={wayPath(way, next)}>
              {way.label}
            </a>{' '}
            <a href={`${wayPath(way, next)}&foreign=yes`}>{way.label} на чужом компьютере</a>
          </>
        ))}
      </p>
      <h2>С паролем</h2>
    </>
  );
}

/** The rest of them, below. */
export function OtherWays({ ways, next }: Props) {
  const rest = ways.filter(way => !way.first);
  if (rest.length === 0) return null;
  return (
    <>
      <h2>Другие способы</h2>
      <ul>
        {rest.map(way => (
          <li>
            <a href={wayPath(way, next)}>{way.label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
