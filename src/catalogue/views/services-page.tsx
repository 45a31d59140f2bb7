import type { RegionProfile } from '../../region/profile.ts';
import { Select } from '../../ui/controls/select.tsx';
import { Fold } from '../../ui/fold.tsx';
import { HelpItems } from '../../ui/help-link.tsx';
import { type HelpTopic, helpPath } from '../../ui/help-topics.ts';
import { Pager } from '../../ui/pager.tsx';
import { type CatalogueQuery, catalogueAddress } from '../catalogue-query.ts';
import { decidersOfServices } from '../departments-of-services.ts';
import type { Service } from '../service.ts';
import { situations } from '../situations.ts';
import { audienceNames, categoryNames, topicNames } from '../texts.ts';
import { MunicipalNote } from './municipal-note.tsx';
import { SearchForm } from './search-form.tsx';
import { ServiceRow } from './service-row.tsx';
import { countWords } from './suggestions.tsx';

const PAGE = 20;
const options = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));

type Props = { profile: RegionProfile; query: CatalogueQuery; services: Service[]; help: HelpTopic[] };

/** The catalogue: search, filters in one GET form, and the services found, in order. */
export function ServicesPage({ profile, query, services, help }: Props) {
  const pages = Math.max(1, Math.ceil(services.length / PAGE));
  const page = Math.min(query.page, pages);
  const situation = situations.find(({ id }) => id === query.situation);
  return (
    <>
      <h1>{situation?.title ?? 'Услуги'}</h1>
      <SearchForm query={query.q}>
        {situation && <input type="hidden" name="situation" value={situation.id} />}
        <Filters profile={profile} query={query} />
      </SearchForm>
      <MunicipalNote profile={profile} query={query} services={services} />
      {services.length === 0 ? (
        <Nothing query={query} helped={help.length > 0} />
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
      {help.length > 0 && page === 1 && <HelpFound topics={help} />}
    </>
  );
}

const HelpFound = ({ topics }: { topics: HelpTopic[] }) => (
  <>
    <h2>Помощь</h2>
    <ul>
      <HelpItems topics={topics} />
    </ul>
  </>
);

/** Folded on a phone, or five lists would stand between a question and its answer; the fold says what is chosen in them. */
const Filters = ({ profile, query }: Pick<Props, 'profile' | 'query'>) => {
  const lists: { name: keyof CatalogueQuery; label: string; empty: string; options: { value: string; label: string }[] }[] = [
    { name: 'topic', label: 'Тема', empty: 'Любая', options: options(topicNames) },
    { name: 'category', label: 'Вид услуги', empty: 'Любой', options: options(categoryNames) },
    { name: 'audience', label: 'Для кого', empty: 'Для всех', options: options(audienceNames) },
    {
      ...{ name: 'department', label: 'Ведомство', empty: 'Любое' },
      options: decidersOfServices(profile).map(({ duty, name }) => ({ value: duty, label: name })),
    },
    {
      ...{ name: 'municipality', label: 'Ваш округ', empty: 'Любой' },
      options: profile.municipalities.map(({ code, name }) => ({ value: code, label: name })),
    },
  ];
  const chosen = lists.flatMap(({ name, options: all }) => all.find(({ value }) => value === query[name])?.label ?? []);
  return (
    <>
      <Fold words={chosen.length > 0 ? `Условия: ${chosen.join(', ')}` : 'Уточнить тему, ведомство, округ'}>
        <div class="row">
          {lists.map(({ name, ...list }) => (
            <Select id={name} name={name} width="m" value={String(query[name] ?? '')} {...list} />
          ))}
          <button type="submit" class="quiet">
            Показать
          </button>
        </div>
      </Fold>
      {narrowed(query) && (
        <p>
          <a href={catalogueAddress({ q: query.q, page: 1 })}>Сбросить условия</a>
        </p>
      )}
    </>
  );
};

const narrowed = ({ q: _, page: __, ...conditions }: CatalogueQuery) => Object.values(conditions).some(Boolean);

/** `helped`: an article answers, so nobody is sent elsewhere. */
const Nothing = ({ query, helped }: { query: CatalogueQuery; helped: boolean }) => (
  <>
    <h2>Ничего не нашлось</h2>
    <p>Напишите короче или другими словами. Например, «детские», «земля», «алкоголь».</p>
    {query.q !== '' && narrowed(query) && (
      <p>
        <a href={catalogueAddress({ q: query.q, page: 1 })}>Искать то же самое среди всех услуг</a>
      </p>
    )}
    <p>
      <a href="/services">Показать все услуги</a>
    </p>
    {!helped && !narrowed(query) && (
      <p>
        Такой услуги здесь может не быть. Тогда поищите её на федеральных Госуслугах.{' '}
        <a href={helpPath('elsewhere')}>Чего здесь нет и куда идти</a>
      </p>
    )}
  </>
);
