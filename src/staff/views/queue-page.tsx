import { IN_QUEUE } from '../../applications/application.ts';
import { lateWords } from '../../applications/cases/overdue.ts';
import { PostForm } from '../../ui/controls/post-form.tsx';
import { RowButton } from '../../ui/controls/row-button.tsx';
import { Select } from '../../ui/controls/select.tsx';
import { TextInput } from '../../ui/controls/text-input.tsx';
import { Note } from '../../ui/note.tsx';
import { staffStatus } from '../texts.ts';
import { QueueTable, type QueueTableProps } from './queue-table.tsx';

type Props = QueueTableProps & {
  title: string;
  department: string;
  path: string;
  csrf: string;
  next: string | null;
  /** How many of the whole department are late, counted to a hundred. */
  lateCount: number;
  filter: { status?: string; late?: boolean; find?: string };
  /** The case just passed to another department. */
  passed?: string | null;
};

/** A department's open cases as a table: deadline first, lateness in words. */
export function QueuePage({ title, department, path, csrf, entries, next, lateCount, filter, passed, ...row }: Props) {
  return (
    <>
      {passed && (
        <Note status>
          <p>
            <strong>Заявление {passed} передано.</strong> Теперь оно в очереди другого ведомства.
          </p>
        </Note>
      )}
      <h1>{title}</h1>
      <p class="meta">{department}</p>
      {lateCount > 0 && (
        <p>
          <strong class="late">{`Просрочено: ${lateWords(lateCount)}.`}</strong>{' '}
          {!filter.late && <a href={`${path}?due=late`}>Показать просроченные</a>}
        </p>
      )}
      <div class="row">
        <form class="row" method="get" action={path}>
          <Select
            id="status"
            name="status"
            label="Статус"
            width="m"
            empty="Все открытые"
            value={filter.status}
            options={IN_QUEUE.map(value => ({ value, label: staffStatus(value) }))}
          />
          <Select
            id="due"
            name="due"
            label="Срок"
            width="m"
            empty="Любой"
            value={filter.late ? 'late' : undefined}
            options={[{ value: 'late', label: 'Просрочены' }]}
          />
          <RowButton label="Показать" />
        </form>
        {/* A surname must not stand in an address: this search is a POST. */}
        <form class="row" method="post" action={path} role="search">
          <input type="hidden" name="csrf" value={csrf} />
          <TextInput id="find" name="find" label="Номер или фамилия" width="m" value={filter.find} autocomplete="off" />
          <RowButton label="Найти" />
        </form>
      </div>
      {entries.length === 0 ? (
        <p>{filter.status || filter.late || filter.find ? 'Ничего не нашлось. Измените фильтр.' : 'Открытых заявлений нет.'}</p>
      ) : (
        <QueueTable entries={entries} {...row} />
      )}
      {next && <NextPage path={path} csrf={csrf} filter={filter} next={next} />}
    </>
  );
}

/** A link, or after a search by surname a form: the surname must not stand in an address. */
function NextPage({
  path,
  csrf,
  filter: { status, late, find },
  next,
}: Pick<Props, 'path' | 'csrf' | 'filter'> & { next: string }) {
  if (find)
    return (
      <PostForm action={path} csrf={csrf}>
        <input type="hidden" name="find" value={find} />
        <input type="hidden" name="after" value={next} />
        <button type="submit" class="quiet">
          Следующие заявления
        </button>
      </PostForm>
    );
  return (
    <p>
      <a
        rel="next"
        href={`${path}?${new URLSearchParams({ ...(status ? { status } : {}), ...(late ? { due: 'late' } : {}), after: next })}`}
      >
        Следующие заявления
      </a>
    </p>
  );
}
