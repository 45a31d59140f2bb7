import type { RegionProfile } from '../../region/profile.ts';
import { Fold } from '../../ui/fold.tsx';
import { decidersOfServices } from '../departments-of-services.ts';
import { findService, servicesInForce } from '../published.ts';
import type { Service, Topic } from '../service.ts';
import { frequent, situations } from '../situations.ts';
import { categoryNames, topicNames } from '../texts.ts';
import { SearchForm } from './search-form.tsx';
import { ServiceRow } from './service-row.tsx';

const categories = Object.keys(categoryNames) as Service['category'][];

const topicCodes = Object.keys(topicNames) as Topic[];

const bySlugs = (slugs: readonly string[]): Service[] => slugs.flatMap(slug => findService(slug) ?? []);

/** The main page: the question, what people come for, life situations, departments. The same for everybody. */
export function HomePage({ profile }: { profile: RegionProfile }) {
  const deciders = decidersOfServices(profile);
  const topics = topicCodes.filter(topic => servicesInForce().some(service => service.topic === topic));
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
            <a href="/services">Все услуги: {servicesInForce().length}</a>
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
          {situations.map(({ id, title }) => (
            <li>
              <a href={`/services?situation=${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </Fold>
      <h2>По темам</h2>
      <Fold words={`Показать темы: ${topics.length}`}>
        <ul class="grid">
          {topics.map(topic => (
            <li>
              <a href={`/services?topic=${topic}`}>{topicNames[topic]}</a>
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
      <h2>Кто решает</h2>
      <Fold words={`Показать ведомства: ${deciders.length}`}>
        <ul class="grid">
          {deciders.map(({ duty, name }) => (
            <li>
              <a href={`/services?department=${encodeURIComponent(duty)}`}>{name}</a>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
