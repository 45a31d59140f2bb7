import { counted, plural } from '../../ui/plural.ts';
import type { Service } from '../service.ts';
import { categoryNames } from '../texts.ts';

const categories = Object.keys(categoryNames) as Service['category'][];
const MOST = 5;

/** The fragment under the search while one types: the best services by category, and how many there are, spoken. */
export function Suggestions({ query, services }: { query: string; services: Service[] }) {
  const asked = query.trim() !== '';
  const best = asked ? services.slice(0, MOST) : [];
  return (
    <>
      {categories.map(category => (
        <Group category={category} services={best.filter(service => service.category === category)} />
      ))}
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

/** «Нашлись 3 услуги». */
export const countWords = (count: number): string =>
  count === 0
    ? 'Ничего не нашлось. Попробуйте другие слова.'
    : `${plural(count, 'Нашлась', 'Нашлись', 'Нашлось')} ${counted(count, 'услуга', 'услуги', 'услуг')}`;
