import { comparesFaces } from '../../region/compares-faces.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { Tag } from '../../ui/tag.tsx';
import type { Check } from '../check.ts';
import { identityPath } from '../identity-path.ts';
import { ITEMS, type Item, photoSlot } from '../items.ts';
import { hasPhone, isComplete, isMended, missing, openItems } from '../progress.ts';
import { itemTitles } from '../texts.ts';

/** The parts of the portal's own check with their states; what is open is a link. Each is kept as soon as it is saved. */
export function CheckTasks({ check, region }: { check: Check; region: RegionProfile }) {
  const open = openItems(check);
  const photo = check.files.some(file => file.slot === photoSlot.id);
  return (
    <section aria-labelledby="own-check">
      <h2 id="own-check">Проверка на портале</h2>
      {open.length > 0 && <p>Понадобятся паспорт и СНИЛС. Каждая часть сохраняется: можно прерваться и вернуться.</p>}
      <ul class="list">
        {ITEMS.map(item => (
          <li>
            {open.includes(item) ? <a href={identityPath(item)}>{itemTitles[item]}</a> : itemTitles[item]}{' '}
            <ItemTag check={check} item={item} />
          </li>
        ))}
        <li>
          Телефон <Tag tone={hasPhone(check) ? 'ok' : 'wait'}>{hasPhone(check) ? 'Подтверждён кодом' : 'Не подтверждён'}</Tag>
        </li>
        {comparesFaces(region) && (open.length > 0 || photo) && (
          <li>
            <a href={identityPath('photo')}>Фотография лица</a>{' '}
            <Tag tone={photo ? 'ok' : 'plain'}>{photo ? 'Приложена' : 'Не обязательна'}</Tag>
          </li>
        )}
      </ul>
      {open.length > 0 && (
        <p class="acts">
          <a class="button" href={identityPath(missing(check).find(each => each !== 'phone') ?? 'sending')}>
            {check.row ? 'Продолжить' : 'Начать'}
          </a>
        </p>
      )}
    </section>
  );
}

function ItemTag({ check, item }: { check: Check; item: Item }) {
  if (item in check.returned)
    return isMended(check, item) ? <Tag tone="ok">Исправлено, ещё не отправлено</Tag> : <Tag tone="no">Нужно исправить</Tag>;
  if (check.row?.round) return <Tag tone="ok">Отправлено</Tag>;
  if (isComplete(check, item)) return <Tag tone="ok">Готово</Tag>;
  return item !== 'scan' && check.items[item] ? <Tag tone="wait">Начато</Tag> : <Tag tone="plain">Не заполнено</Tag>;
}
