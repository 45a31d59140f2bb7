import type { RegionProfile } from '../../region/profile.ts';
import { Fold } from '../../ui/fold.tsx';
import { departmentsOfServices } from '../departments-of-services.ts';
import type { Service } from '../service.ts';
import { services } from '../services.ts';
import { frequent, situations } from '../situations.ts';
import { categoryNames } from '../texts.ts';
import { SearchForm } from './search-form.tsx';
import { ServiceRow } from './service-row.tsx';

const categories = Object.keys(categoryNames) as Service['category'][];

const bySlugs = (slugs: readonly string[]): Service[] =>
  slugs.flatMap(slug => services.find(service => service.slug === slug) ?? []);

/** The main page: the question, what people come for, life situations, departments. The same for everybody. */
export function HomePage({ profile }: { profile: RegionProfile }) {
  const departments = departmentsOfServices(profile);
  return (
    <>
      <h1>Что нужно сделать?</h1>
      <SearchForm />
      <div class="two">
        <div>
          <h2>Чаще всего</h2>
          <ul class="list">
            {bySlugs(frequent).map(service => (
              <ServiceRow service={service} />
            ))}
          </ul>
          <p>
            <a href="/services">Все услуги: {services.length}</a>
          </p>
        </div>
        <aside aria-labelledby="after">
          <h2 id="after">Уже подали заявление?</h2>
          <p>
            В <a href="/cabinet">личном кабинете</a> видно, где оно сейчас и что нужно от вас. Там же — готовые документы.
          </p>
          <p>
            Впервые здесь? <a href="/register">Зарегистрируйтесь</a>.
          </p>
        </aside>
      </div>
      <h2>По жизненным ситуациям</h2>
      <Fold words={`Показать ситуации: ${situations.length}`}>
        <ul class="grid">
          {situations.map(({ title, slugs }) => (
            <li>
              <h3>{title}</h3>
              {bySlugs(slugs).map(service => (
                <p>
                  <a href={`/services/${service.slug}`}>{service.title}</a>
                </p>
              ))}
            </li>
          ))}
        </ul>
      </Fold>
      <h2>По видам</h2>
      <ul>
        {categories.map(category => (
          <li>
            <a href={`/services?category=${category}`}>{categoryNames[category]}</a>
          </li>
        ))}
      </ul>
      <h2>По ведомствам</h2>
      <Fold words={`Показать ведомства: ${departments.length}`}>
        <ul>
          {departments.map(({ code, name }) => (
            <li>
              <a href={`/services?department=${encodeURIComponent(code)}`}>{name}</a>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
