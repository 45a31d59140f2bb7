import type { Department } from '../../region/profile.ts';
import { Facts } from '../../ui/facts.tsx';
import type { Service } from '../service.ts';
import { Items } from './items.tsx';
import { sentence, whoDecides } from './service-words.ts';

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
      { term: 'Кто решает', value: whoDecides(service, departments) },
      { term: 'Основание', value: <Law service={service} /> },
      { term: 'Полное название', value: service.official },
    ]}
  />
);

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
