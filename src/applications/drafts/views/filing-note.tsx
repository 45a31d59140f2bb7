import { type WayIn, wayPath } from '../../../accounts/ways-in.ts';
import { filingNames } from '../../../catalogue/texts.ts';
import { Note } from '../../../ui/note.tsx';
import { type Filing, leadOn } from '../../filing.ts';
import { missingStepWords } from '../../texts.ts';

/** `next`: where the ways lead back to. `sign`: where the application itself can be signed, when it is ready. */
type Props = { filing: Filing; ways: WayIn[]; next: string; sign?: string };

/** What is missing before this person may send, the ways to it, and that nothing is lost meanwhile. Nothing, when nothing is. */
export function FilingNote({ filing: { requires, missing }, ways, next, sign }: Props) {
  if (!missing) return null;
  return (
    <Note status>
      <p>
        <strong>{filingNames[requires]}</strong> {missingStepWords[missing]}
      </p>
      <ul>
        {sign && (
          <li>
            <a href={sign}>Подписать заявление электронной подписью</a>
          </li>
        )}
        {leadOn(ways, requires).map(way => (
          <li>
            <a href={wayPath(way, next)}>{way.label}</a>
          </li>
        ))}
        <li>
          <a href="/mfc">Подать в МФЦ с паспортом</a>
        </li>
      </ul>
      <p>Ответы сохраняются в черновике. После входа вы вернётесь сюда же.</p>
    </Note>
  );
}
