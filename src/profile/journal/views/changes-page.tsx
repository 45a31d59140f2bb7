import type { ProfileChange, ProfileChangeRow } from '../../../persons/change-profile.ts';
import { formatDateTime } from '../../../ui/dates.ts';
import type { ValueName } from '../../section.ts';
import { sourceWords, valueLabels } from '../../texts.ts';
import { valueText } from '../../value-text.ts';

type Line = { row: ProfileChangeRow; change: ProfileChange };
type Props = { lines: Line[]; personId: string; timeZone: string; earlier?: number };

const others: Record<ProfileChangeRow['actorKind'], string> = {
  citizen: 'Владелец кабинета',
  officer: 'Сотрудник МФЦ',
  system: 'Портал',
};

/** Nothing is ever taken out of this list. */
export const ChangesPage = ({ lines, personId, timeZone, earlier }: Props) => (
  <>
    <h1>Журнал изменений профиля</h1>
    {lines.length === 0 && <p>Профиль ещё не меняли. Каждое изменение появится здесь: что было, что стало, когда и кто.</p>}
    <ul class="list">
      {lines.map(({ row, change }) => (
        <li>
          <h2>{formatDateTime(row.at, timeZone)}</h2>
          {Object.entries(change.values).map(([name, { before, after }]) => (
            <p>
              {valueLabels[name as ValueName]}:{' '}
              {told(name, before) === told(name, after) ? (
                <>
                  подтверждено <bdi>{told(name, after)}</bdi>.
                </>
              ) : (
                <>
                  было <bdi>{told(name, before)}</bdi>, стало <bdi>{told(name, after)}</bdi>.
                </>
              )}
            </p>
          ))}
          {Object.keys(change.values).length === 0 && <p>Данные проверены: всё верно.</p>}
          <p class="meta">
            {row.actorId === personId ? 'Вы' : others[row.actorKind]}, источник: {sourceWords[row.source]}
            {change.device && `, ${change.device.browser}, адрес ${change.device.address}`}
          </p>
        </li>
      ))}
    </ul>
    {earlier !== undefined && (
      <p>
        <a href={`/cabinet/profile/journal?before=${earlier}`}>Более ранние изменения</a>
      </p>
    )}
  </>
);

const told = (name: string, value: unknown): string => {
  const text = valueText(name as ValueName, value as never);
  return text === '' ? '«не указано»' : `«${text}»`;
};
