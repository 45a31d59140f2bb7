import type { Policies } from '../../region/profile.ts';
import { Facts } from '../../ui/facts.tsx';
import { formatMoney, formatNumber } from '../../ui/money.ts';
import type { Service } from '../service.ts';
import { deliveryNames, startNames } from '../texts.ts';
import { Items } from './items.tsx';
import { sentence, termWords } from './service-words.ts';

type Props = { service: Service; upload: Policies['upload'] };

/** What one decides by: who may, when, how much, with what, what comes of it and how to receive it. */
export const ServiceFacts = ({ service, upload }: Props) => (
  <Facts
    facts={[
      { term: 'Кто может', value: service.whoMay },
      { term: 'Срок', value: <Terms service={service} /> },
      { term: 'Стоимость', value: <Fee fee={service.fee} /> },
      { term: 'Что приложить', value: <Documents service={service} upload={upload} /> },
      { term: 'Результат', value: `${service.result.name}. ${service.result.description}` },
      { term: 'Как получить', value: sentence(service.delivery.map(way => deliveryNames[way])) },
    ]}
  />
);

/** «PDF, JPG или PNG». */
const either = (parts: string[]): string => [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' или ');

const Terms = ({ service, service: { outside, otherDeadlines } }: { service: Service }) => (
  <>
    {outside
      ? `${outside.short} отвечает за ${termWords(outside.deadline)} со дня, когда приняла заявление.`
      : sentence([`${termWords(service.deadline)} ${startNames[service.deadline.from]}`])}
    {otherDeadlines.length > 0 && (
      <Items
        items={otherDeadlines.map(other => (
          <>
            {other.outcome}: {termWords(other)}.
          </>
        ))}
      />
    )}
  </>
);

const Fee = ({ fee }: { fee: Service['fee'] }) =>
  fee ? (
    <>
      <strong>{fee.kopecks === 0 ? 'Бесплатно' : formatMoney(fee.kopecks)}</strong>. {fee.note}{' '}
      <span class="meta">{fee.basis}</span>
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
