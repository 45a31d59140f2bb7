import type { RegionProfile } from '../../../region/profile.ts';
import { ErrorSummary, type SummaryError } from '../../../ui/controls/error-summary.tsx';
import type { ApplicationRow } from '../../cases/case.ts';
import { ApplicationList } from '../application-list.tsx';
import type { Cursor } from '../list.ts';
import { type ListQuery, listPath } from '../list-query.ts';
import { ListFilters } from './list-filters.tsx';

type Props = {
  query: ListQuery;
  errors: SummaryError[];
  rows: ApplicationRow[];
  /** Services this person has applied for. */
  services: { value: string; label: string }[];
  /** Not the first page. */
  further: boolean;
  next?: Cursor;
  profile: RegionProfile;
};

/** A person's applications, each with its number, date, stage, status and the expected date. */
export function ListPage({ query, errors, rows, services, further, next, profile }: Props) {
  const asked = Object.values(query).some(Boolean);
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>Мои заявления</h1>
      <ListFilters query={query} errors={errors} services={services} />
      {rows.length === 0 ? (
        <Nothing asked={asked} further={further} />
      ) : (
        <ApplicationList rows={rows} profile={profile} heading="h2" />
      )}
      {(next || further) && (
        <p class="acts">
          {next && (
            <a rel="next" href={listPath(query, next)}>
              Более ранние заявления
            </a>
          )}
          {further && <a href={listPath(query)}>К последним заявлениям</a>}
        </p>
      )}
    </>
  );
}

function Nothing({ asked, further }: { asked: boolean; further: boolean }) {
  if (asked)
    return (
      <p>
        Таких заявлений у вас нет. Сверьте номер и дни или <a href="/cabinet/applications">посмотрите все заявления</a>. Заявление
        другого человека видно только в его кабинете.
      </p>
    );
  if (further) return <p>Более ранних заявлений нет.</p>;
  return (
    <p>
      Вы ещё не подавали заявлений. <a href="/services">Выбрать услугу</a>
    </p>
  );
}
