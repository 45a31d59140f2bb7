import type { Policies } from '../../region/profile.ts';
import { Facts } from '../../ui/facts.tsx';
import { formatNumber } from '../../ui/money.ts';
import { heading } from '../bodies/cases.ts';
import { filingLevel } from '../filing-level.ts';
import { OtherPrices } from '../other-prices.tsx';
import { priceWords } from '../price-words.ts';
import type { Service } from '../service.ts';
import { deliveryNames, filingNames, startNames } from '../texts.ts';
import { Items } from './items.tsx';
import { sentence, termWords } from './service-words.ts';

type Props = { service: Service; policies: Policies };

/** What one decides by: who may, when, how much, with what, what comes of it and how to receive it. */
export const ServiceFacts = ({ service, policies }: Props) => (
  <Facts
    facts={[
      { term: 'Кто может', value: service.whoMay },
      { term: 'Как войти', value: identityWords({ service, policies }) },
      { term: 'Срок', value: <Terms service={service} /> },
      { term: 'Стоимость', value: <Price service={service} /> },
      { term: 'Что приложить', value: <Documents service={service} upload={policies.upload} /> },
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
      ? `${heading(outside)} отвечает за ${termWords(outside.deadline)} со дня, когда там приняли заявление.`
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

const Price = ({ service, service: { fee } }: { service: Service }) =>
  fee ? (
    <>
      <strong>{priceWords(fee)}</strong>. {fee.note} <span class="meta">{fee.basis}</span>
      <OtherPrices service={service} />
    </>
  ) : (
    <>Бесплатно.</>
  );

/** A demo region waives what the service asks in earnest, and says so. */
function identityWords({ service, policies }: Props): string {
  const level = filingLevel(policies, service);
  if (level === service.filing.requires || level !== 'any') return filingNames[level];
  return `${filingNames[service.filing.requires]} Учебный портал примет заявление и после любого другого входа.`;
}

function Documents({ service, upload }: { service: Service; upload: Policies['upload'] }) {
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
