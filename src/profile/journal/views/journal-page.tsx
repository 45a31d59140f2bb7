import type { AuditRow } from '../../../platform/audit.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import { factWords } from '../fact-words.ts';

type Props = { facts: AuditRow[]; personId: string; timeZone: string; earlier?: number };

const actors: Record<AuditRow['actorKind'], string> = {
  citizen: 'другой человек',
  officer: 'сотрудник',
  system: 'портал',
  admin: 'администратор',
};

/** What happened to an account: every sign-in, code and change. Nothing is ever taken out of it. */
export const JournalPage = ({ facts, personId, timeZone, earlier }: Props) => (
  <>
    <h1>Журнал кабинета</h1>
    <p>
      Здесь все входы, коды и перемены. Увидели то, чего не делали? Откройте <a href="/cabinet/security">безопасность</a> и
      завершите чужие входы.
    </p>
    <ul class="list">
      {facts.map(({ at, action, actorId, actorKind }) => (
        <li>
          {factWords(action)}{' '}
          <span class="meta">
            {formatDateTime(at, timeZone)}, {actorId === personId ? 'вы' : actors[actorKind]}
          </span>
        </li>
      ))}
    </ul>
    <p>
      <a href="/cabinet/profile/journal">Что менялось в профиле</a>
    </p>
    {earlier !== undefined && (
      <p>
        <a href={`/journal?before=${earlier}`}>Что было раньше</a>
      </p>
    )}
  </>
);
