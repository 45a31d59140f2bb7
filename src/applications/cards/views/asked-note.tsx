import type { Child } from 'hono/jsx';
import { withoutAnswer } from '../../../catalogue/texts.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { localDate } from '../../../region/zone.ts';
import { formatDate } from '../../../ui/dates.ts';
import { Note } from '../../../ui/note.tsx';
import type { OpenedCase } from '../../cases/read-case.ts';

type Props = { opened: OpenedCase; profile: RegionProfile; children?: Child };

/** The request that waits: until when, on what ground, in the officer's words, and what follows without an answer. */
export function AskedNote({ opened: { application, request, askedWords, service }, profile, children }: Props) {
  if (!request) return null;
  const ground = service.askMore.find(({ code }) => code === request.ground);
  const stands = request.stopsClock || application.clockStartedAt === null;
  return (
    <Note>
      <p>
        <strong>Нужно ваше дополнение до {formatDate(localDate(profile.timeZone, request.waitUntil))}</strong>{' '}
        {ground && withoutAnswer(ground)} {stands ? 'Пока ждём, срок не идёт.' : 'Срок решения не останавливается.'}
      </p>
      {ground && <p>{ground.text}</p>}
      <p>
        Сотрудник написал: <bdi>{askedWords}</bdi>
      </p>
      {children}
    </Note>
  );
}
