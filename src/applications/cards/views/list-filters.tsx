import { topicNames } from '../../../catalogue/texts.ts';
import type { SummaryError } from '../../../ui/controls/error-summary.tsx';
import { RowButton } from '../../../ui/controls/row-button.tsx';
import { Select } from '../../../ui/controls/select.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import type { Group } from '../list.ts';
import type { ListQuery } from '../list-query.ts';

type Props = { query: ListQuery; errors: SummaryError[]; services: { value: string; label: string }[] };

const GROUPS: { value: Group; label: string }[] = [
  { value: 'active', label: 'В работе' },
  { value: 'finished', label: 'Завершены' },
  { value: 'approved', label: 'Завершены: одобрено' },
  { value: 'refused', label: 'Завершены: отказ или отзыв' },
];

/** One form: whatever is filled in is asked together and stands in the address. */
export function ListFilters({ query, errors, services }: Props) {
  const { number, ...rest } = query;
  const error = (name: string) => errors.find(({ target }) => target === name)?.text;
  return (
    <form method="get" action="/cabinet/applications" role="search">
      <div class="row">
        <TextInput
          id="number"
          name="number"
          label="Номер заявления"
          hint="Целиком или четыре последние цифры"
          width="m"
          value={number}
          error={error('number')}
          autocomplete="off"
        />
        <RowButton label="Найти" />
      </div>
      <details open={Object.values(rest).some(Boolean)}>
        <summary>Отобрать по услуге, состоянию и дате</summary>
        <div class="row">
          <Select id="service" name="service" label="Услуга" width="m" empty="Все" value={query.service} options={services} />
          <Select id="status" name="status" label="Состояние" width="m" empty="Все" value={query.status} options={GROUPS} />
          <Select
            id="category"
            name="category"
            label="Тема"
            width="m"
            empty="Все"
            value={query.category}
            options={Object.entries(topicNames).map(([value, label]) => ({ value, label }))}
          />
          <TextInput
            id="from"
            name="from"
            label="Подано с"
            type="date"
            hint="Например, 01.11.2026"
            width="m"
            value={query.from}
            error={error('from')}
          />
          <TextInput
            id="to"
            name="to"
            label="Подано по"
            type="date"
            hint="Например, 30.11.2026"
            width="m"
            value={query.to}
            error={error('to')}
          />
          <RowButton label="Показать" />
        </div>
      </details>
    </form>
  );
}
