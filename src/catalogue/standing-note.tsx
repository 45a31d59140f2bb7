import { now } from '../platform/clock.ts';
import { formatDateTime } from '../ui/dates.ts';
import { Note } from '../ui/note.tsx';
import { ended } from './sentences.ts';
import type { Service } from './service.ts';
import { closureOf, worksOf } from './standing.ts';

type Props = { service: Service; timeZone: string; draft?: boolean };

/** What a person must know before they count on a service: that it is closed and where else to go, or that works are coming. */
export function StandingNote({ service, timeZone, draft }: Props) {
  const at = now();
  const closure = closureOf(service.slug, at);
  const works = worksOf(service.slug, at);
  const time = (moment: number) => formatDateTime(moment, timeZone);
  return (
    <>
      {closure && (
        <Note status>
          <p>
            <strong>Заявления пока не принимают. Снова начнут {time(closure.until)}.</strong> {ended(closure.reason)}
          </p>
          {draft && <p>Ваш черновик на месте, всё сохранено. Заполнять его можно и сейчас, отправить — когда приём откроется.</p>}
          <p>Пока можно обратиться иначе: {ended(service.elsewhere.join('; '))}</p>
        </Note>
      )}
      {works && (
        <Note>
          <p>
            <strong>
              {works.from > at ? 'Будут работы' : 'Идут работы'}: с {time(works.from)} до {time(works.to)}.
            </strong>{' '}
            {ended(works.words)}
          </p>
        </Note>
      )}
    </>
  );
}
