import { HelpItems } from '../../ui/help-link.tsx';
import type { HelpTopic } from '../../ui/help-topics.ts';
import { counted, plural } from '../../ui/plural.ts';
import type { Service } from '../service.ts';
import { categoryNames } from '../texts.ts';

const categories = Object.keys(categoryNames) as Service['category'][];
const MOST = 5;

type Props = { query: string; services: Service[]; help: HelpTopic[] };

/** The fragment under the search while one types: the best services by category, articles, and how many services there are, spoken. */
export function Suggestions({ query, services, help }: Props) {
  const asked = query.trim() !== '';
  const best = asked ? services.slice(0, MOST) : [];
  return (
    <>
      {categories.map(category => (
        <Group category={category} services={best.filter(service => service.category === category)} />
      ))}
      <HelpFound topics={help} />
      <p id="suggestions-status" hx-swap-oob="innerHTML">
        {asked && countWords(services.length)}
      </p>
    </>
  );
}

const Group = ({ category, services }: { category: Service['category']; services: Service[] }) =>
  services.length === 0 ? null : (
    <>
      <p class="meta" id={`suggested-${category}`}>
        {categoryNames[category]}
      </p>
      <ul aria-labelledby={`suggested-${category}`}>
        {services.map(service => (
          <li>
            <a href={`/services/${service.slug}`}>{service.title}</a>
          </li>
        ))}
      </ul>
    </>
  );

const HelpFound = ({ topics }: { topics: HelpTopic[] }) =>
  topics.length === 0 ? null : (
    <>
      <p class="meta" id="suggested-help">
        Помощь
      </p>
      <ul aria-labelledby="suggested-help">
        <HelpItems topics={topics} />
      </ul>
    </>
  );

/** «Нашлись 3 услуги». */
export const countWords = (count: number): string =>
  count === 0
    ? 'Ничего не нашлось. Попробуйте другие слова.'
    : `${plural(count, 'Нашлась', 'Нашлись', 'Нашлось')} ${counted(count, 'услуга', 'услуги', 'услуг')}`;
