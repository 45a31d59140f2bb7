import type { Child } from 'hono/jsx';
import type { Department, Policies } from '../../region/profile.ts';
import { Facts } from '../../ui/facts.tsx';
import { formatMoney, formatNumber } from '../../ui/money.ts';
import type { Service } from '../service.ts';
import { deliveryNames, startNames } from '../texts.ts';
import { termWords } from './service-words.ts';
import { Unverified } from './unverified.tsx';

type Props = { service: Service; departments: Department[]; upload: Policies['upload'] };

/** The short answers about a service: who, when, how much, with what, how to receive, who decides. */
export const ServiceFacts = ({ service, departments, upload }: Props) => (
  <Facts
    facts={[
      { term: 'Кто может', value: service.whoMay },
      { term: 'Срок', value: <Terms service={service} /> },
      { term: 'Стоимость', value: <Fee fee={service.fee} /> },
      { term: 'Что приложить', value: <Documents service={service} upload={upload} /> },
      {
        term: 'Что узнаем сами',
        value: <Items items={service.askedByUs.map(({ what, registry }) => `${what} (${registry})`)} />,
      },
      { term: 'Результат', value: `${service.result.name}. ${service.result.description}` },
      { term: 'Как получить', value: sentence(service.delivery.map(way => deliveryNames[way])) },
      { term: 'Где ещё подать', value: sentence(service.elsewhere) },
      { term: 'Кто решает', value: whoDecides(departments) },
      { term: 'Основание', value: <Law service={service} /> },
      { term: 'Полное название', value: service.official },
    ]}
  />
);

const sentence = (parts: string[]): string => {
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** «PDF, JPG или PNG». */
const either = (parts: string[]): string => [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' или ');

const whoDecides = ([first, ...others]: Department[]): string =>
  others.length === 0 ? (first?.name ?? '') : 'Орган муниципалитета, который вы назовёте в заявлении.';

const Items = ({ items }: { items: Child[] }) => (
  <ul>
    {items.map(item => (
      <li>{item}</li>
    ))}
  </ul>
);

const Terms = ({ service: { deadline, otherDeadlines } }: { service: Service }) => (
  <>
    {sentence([`${termWords(deadline)} ${startNames[deadline.from]}`])}
    <Unverified verified={deadline.verified} />
    {otherDeadlines.length > 0 && (
      <Items
        items={otherDeadlines.map(other => (
          <>
            {other.outcome}: {termWords(other)}.<Unverified verified={other.verified} />
          </>
        ))}
      />
    )}
  </>
);

const Fee = ({ fee }: { fee: Service['fee'] }) =>
  fee ? (
    <>
      <strong>{formatMoney(fee.kopecks)}</strong>. {fee.note} <span class="meta">{fee.basis}</span>
      <Unverified verified={fee.verified} />
    </>
  ) : (
    <>Бесплатно.</>
  );

function Documents({ service, upload }: Pick<Props, 'service' | 'upload'>) {
  const slots = service.form.pages.flatMap(page => (page.kind === 'files' ? page.slots : []));
  const types = [...new Set(slots.flatMap(slot => slot.types))].map(type => type.toUpperCase());
  return (
    <>
      <Items
        items={service.documents.map(({ name, required, note }) => (
          <>
            {name}
            {required || note ? '.' : ' — если есть.'} {note}
          </>
        ))}
      />
      {types.length > 0 && `Файлы: ${either(types)}, каждый до ${formatNumber(upload.maxBytes / 2 ** 20)} МБ.`}
    </>
  );
}

const Law = ({ service: { law } }: { service: Service }) => (
  <Items
    items={[...new Set(law.map(({ act }) => act))].map(act => (
      <>
        {act}:{' '}
        {law
          .filter(one => one.act === act)
          .map(({ article, verified }, at) => (
            <>
              {at > 0 && '; '}
              {article}
              <Unverified verified={verified} />
            </>
          ))}
      </>
    ))}
  />
);
