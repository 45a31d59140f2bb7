import type { Department } from '../../region/profile.ts';
import { Facts } from '../../ui/facts.tsx';
import type { OutsideBody, Service } from '../service.ts';
import { Items } from './items.tsx';
import { sentence } from './service-words.ts';

type Props = { service: Service; departments: Department[] };

/** What one may want to know and need not: registries, other ways to apply, who decides, the law, the official name. */
export const ServiceDetails = ({ service, departments }: Props) => (
  <Facts
    facts={[
      {
        term: 'Что узнаем сами',
        value: <Items items={service.askedByUs.map(({ what, registry }) => `${what} (${registry})`)} />,
      },
      { term: 'Где ещё подать', value: sentence(service.elsewhere) },
      { term: 'Кто решает', value: service.outside ? passedOn(service.outside, departments) : whoDecides(departments) },
      { term: 'Основание', value: <Law service={service} /> },
      { term: 'Полное название', value: service.official },
    ]}
  />
);

/** Who decides, and who of ours checks before. */
const passedOn = ({ name }: OutsideBody, [first]: Department[]): string =>
  `${name}. Проверяет и передаёт ей: ${first?.name ?? ''}.`;

const whoDecides = ([first, ...others]: Department[]): string =>
  others.length === 0 ? (first?.name ?? '') : 'Орган муниципалитета, который вы назовёте в заявлении.';

const Law = ({ service: { law } }: { service: Service }) => (
  <Items
    items={[...new Set(law.map(({ act }) => act))].map(act => (
      <>
        {act}:{' '}
        {law
          .filter(one => one.act === act)
          .map(({ article }) => article)
          .join('; ')}
      </>
    ))}
  />
);
