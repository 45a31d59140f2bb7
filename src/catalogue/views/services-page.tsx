import type { RegionProfile } from '../../region/profile.ts';
import { Select } from '../../ui/controls/select.tsx';
import { Pager } from '../../ui/pager.tsx';
import { type CatalogueQuery, catalogueAddress } from '../catalogue-query.ts';
import { departmentsOfServices } from '../departments-of-services.ts';
import type { Service } from '../service.ts';
import { audienceNames, categoryNames } from '../texts.ts';
import { SearchForm } from './search-form.tsx';
import { ServiceRow } from './service-row.tsx';
import { countWords } from './suggestions.tsx';

const PAGE = 20;
const options = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));

type Props = { profile: RegionProfile; query: CatalogueQuery; services: Service[] };

/** The catalogue: search, filters in one GET form, and the services found, in order. */
export function ServicesPage({ profile, query, services }: Props) {
  const pages = Math.max(1, Math.ceil(services.length / PAGE));
  const page = Math.min(query.page, pages);
  return (
    <>
      <h1>Услуги</h1>
      <SearchForm query={query.q}>
        <Filters profile={profile} query={query} />
      </SearchForm>
      {services.length === 0 ? (
        <Nothing query={query} />
      ) : (
        <>
          <h2>{countWords(services.length)}</h2>
          <ol class="list">
            {services.slice((page - 1) * PAGE, page * PAGE).map(service => (
              <ServiceRow service={service} />
            ))}
          </ol>
          <Pager page={page} pages={pages} href={to => catalogueAddress({ ...query, page: to })} />
        </>
      )}
    </>
  );
}

const Filters = ({ profile, query }: Omit<Props, 'services'>) => (
  <>
    <div class="row">
      <Select
        id="category"
        name="category"
        label="Вид услуги"
        width="m"
        empty="Любой"
        options={options(categoryNames)}
        value={query.category}
      />
      <Select
        id="audience"
        name="audience"
        label="Для кого"
        width="m"
        empty="Для всех"
        options={options(audienceNames)}
        value={query.audience}
      />
      <Select
        id="department"
        name="department"
        label="Ведомство"
        width="m"
        empty="Любое"
        options={departmentsOfServices(profile).map(({ code, name, shortName }) => ({ value: code, label: shortName ?? name }))}
        value={query.department}
      />
      <button type="submit" class="quiet">
        Показать
      </button>
      {(query.category || query.audience || query.department) && (
        <a href={catalogueAddress({ q: query.q, page: 1 })}>Сбросить условия</a>
      )}
    </div>
  </>
);

const Nothing = ({ query }: { query: CatalogueQuery }) => (
  <>
    <h2>Ничего не нашлось</h2>
    <p>Напишите короче или другими словами. Например, «детские», «земля», «алкоголь».</p>
    {query.q !== '' && (query.category || query.audience || query.department) && (
      <p>
        <a href={catalogueAddress({ q: query.q, page: 1 })}>Искать то же самое среди всех услуг</a>
      </p>
    )}
    <p>
      <a href="/services">Показать все услуги</a>
    </p>
  </>
);
