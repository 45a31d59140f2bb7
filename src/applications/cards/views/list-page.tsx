import { topicNames } from '../../../catalogue/texts.ts';
import type { RegionProfile } from '../../../region/profile.ts';
import { ErrorSummary } from '../../../ui/controls/error-summary.tsx';
import { RowButton } from '../../../ui/controls/row-button.tsx';
import { Select } from '../../../ui/controls/select.tsx';
import { TextInput } from '../../../ui/controls/text-input.tsx';
import type { ApplicationRow } from '../../cases/case.ts';
import { ApplicationList } from '../application-list.tsx';

export type ListQuery = { status: string; category: string; from: string; to: string; number: string };
type Props = { query: ListQuery; rows: ApplicationRow[]; next: number | null; profile: RegionProfile };

const GROUPS = [
  { value: 'active', label: 'В обработке' },
  { value: 'approved', label: 'Одобрено' },
  { value: 'refused', label: 'Отклонено' },
];

const BAD_NUMBER = 'В номере ошибка. Сверьте его: 15 цифр, например 99-2026-40142338-6.';

/** A person's applications, each with its number, date, stage, status and the expected date. */
export function ListPage({ query, rows, next, profile }: Props) {
  const filtered = Object.values(query).some(Boolean);
  const error = query.number ? BAD_NUMBER : undefined;
  return (
    <>
      <ErrorSummary errors={error ? [{ target: 'number', text: error }] : []} />
      <h1>Мои заявления</h1>
      <form method="get" action="/cabinet/applications" class="row" role="search">
        <TextInput
          id="number"
          name="number"
          label="Номер заявления"
          width="m"
          value={query.number}
          error={error}
          autocomplete="off"
        />
        <RowButton label="Найти" />
      </form>
      <details open={filtered}>
        <summary>Отобрать по решению, теме и дате</summary>
        <Filters query={query} />
      </details>
      {rows.length === 0 ? (
        <p>
          {filtered ? 'По этому фильтру ничего нет.' : 'Вы ещё не подавали заявлений.'} <a href="/services">Выбрать услугу</a>
        </p>
      ) : (
        <ApplicationList rows={rows} profile={profile} heading="h2" />
      )}
      {next && (
        <p>
          <a rel="next" href={`/cabinet/applications?${new URLSearchParams({ ...query, before: String(next) })}`}>
            Более ранние заявления
          </a>
        </p>
      )}
    </>
  );
}

const Filters = ({ query }: Pick<Props, 'query'>) => (
  <form method="get" action="/cabinet/applications" class="row">
    <Select id="status" name="status" label="Решение" width="m" empty="Все" value={query.status} options={GROUPS} />
    <Select
      id="category"
      name="category"
      label="Тема"
      width="m"
      empty="Все"
      value={query.category}
      options={Object.entries(topicNames).map(([value, label]) => ({ value, label }))}
    />
    <TextInput id="from" name="from" label="Подано с" type="date" hint="Например, 01.11.2026" width="m" value={query.from} />
    <TextInput id="to" name="to" label="Подано по" type="date" hint="Например, 30.11.2026" width="m" value={query.to} />
    <RowButton label="Показать" />
  </form>
);
