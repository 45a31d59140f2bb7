import type { RegionProfile } from '../../region/profile.ts';
import { formatDateTime } from '../../ui/dates.ts';
import { Note } from '../../ui/note.tsx';
import type { Check } from '../check.ts';
import { groundOf } from '../grounds.ts';
import { ITEMS } from '../items.ts';
import { itemTitles } from '../texts.ts';

type Props = { check: Check; region: RegionProfile; registriesDown: boolean };

/** Where the check stands, and what the person has to do, if anything. */
export function CheckState({ check, region, registriesDown }: Props) {
  const { row, trustLevel, returned } = check;
  if (trustLevel === 2) return <p>Ваша личность подтверждена. Больше ничего делать не нужно.</p>;
  if (!row?.sentAt) return <p>Выберите любой способ, они равны. Подтвердить личность нужно один раз.</p>;
  const sent = formatDateTime(row.sentAt, region.timeZone);
  if (row.status === 'returned')
    return (
      <Note status>
        <p>
          <strong>Нужно исправить и отправить снова. Остальное принято.</strong>
        </p>
        <ul>
          {ITEMS.flatMap(item => {
            const ground = groundOf(item, returned[item] ?? '');
            return ground
              ? [
                  <li>{`${itemTitles[item]}: ${ground.text.charAt(0).toLowerCase() + ground.text.slice(1)}. ${ground.remedy}`}</li>,
                ]
              : [];
          })}
        </ul>
      </Note>
    );
  return (
    <Note>
      <p>
        <strong>Вы отправили документы {sent}</strong>
      </p>
      <p>
        {row.status === 'checking'
          ? 'Проверяем их по государственным реестрам.'
          : 'Реестры ответили. Теперь их смотрит сотрудник.'}
      </p>
      {row.status === 'checking' && registriesDown && <p>Реестр сейчас не отвечает. Документы сохранены, проверим их позже.</p>}
      <p>От вас сейчас ничего не нужно. О решении мы напишем.</p>
    </Note>
  );
}
