import type { SeenCheck } from '../../../identity/check.ts';
import { shortNumber } from '../../../platform/short-number.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import type { CheckNotice } from '../check-notice.ts';
import { refusedWords } from '../texts.ts';

const states: Record<SeenCheck['row']['status'], string> = {
  filling: 'Документы ещё не отправлены.',
  checking: 'Документы проверяют по реестрам. Когда ответят все, проверка появится в списке.',
  waiting: 'Проверка ждёт решения.',
  returned: 'Документы вернули на исправление.',
  accepted: 'Личность подтверждена.',
};

/** A check that is not for these eyes: it is the officer's own, or nothing is to be decided. It shows no papers. */
export function ClosedCheckPage({ check, timeZone, refused }: { check: SeenCheck; timeZone: string } & CheckNotice) {
  const last = check.events.at(-1);
  return (
    <>
      {refused && !check.own && (
        <Note status>
          <p>{refusedWords[refused]}</p>
        </Note>
      )}
      <h1>Проверка личности № {shortNumber(check.row.id)}</h1>
      {check.own ? <p>{refusedWords.own}</p> : <p>{states[check.row.status]}</p>}
      {last && !check.own && <p class="meta">{formatDateTime(last.at, timeZone)}</p>}
    </>
  );
}
