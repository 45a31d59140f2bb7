import type { RegionProfile } from '../../region/profile.ts';
import { HelpItems } from '../../ui/help-link.tsx';
import { departmentsByDuty } from '../departments-of-services.ts';
import { helpOfService } from '../help-of-service.ts';
import type { Service } from '../service.ts';
import { StandingNote } from '../standing-note.tsx';
import { ApplyButton } from './apply-button.tsx';
import { AllGrounds } from './grounds.tsx';
import { Places } from './places.tsx';
import { ServiceDetails } from './service-details.tsx';
import { ServiceFacts } from './service-facts.tsx';

/** Everything about one service before one applies: the main action under the title, then what decides, the rest folded. */
export function ServicePage({ service, profile }: { service: Service; profile: RegionProfile }) {
  const departments = departmentsByDuty(profile, service.department);
  return (
    <>
      <h1>{service.title}</h1>
      <p>{service.summary}</p>
      <StandingNote service={service} timeZone={profile.timeZone} />
      <ApplyButton slug={service.slug} />
      {service.fit && (
        <p>
          <a href={`/services/${service.slug}/fit`}>Проверить, подходит ли вам услуга</a>. Без входа и заявления.
        </p>
      )}
      <p>
        На бумаге: <a href={`/services/${service.slug}/blank`}>распечатать пустой бланк</a>,{' '}
        <a href={`/services/${service.slug}/sample`}>посмотреть образец</a>
      </p>
      <h2>Коротко</h2>
      <ServiceFacts service={service} policies={profile.policies} />
      <h2>Подробнее</h2>
      <details>
        <summary>Когда не примут или откажут и что делать</summary>
        <AllGrounds service={service} />
      </details>
      <details>
        <summary>Если не согласны с решением или нашли ошибку</summary>
        <h3>Если не согласны с решением</h3>
        <p>{service.appeal}</p>
        <h3>Если в документе ошибка</h3>
        <p>{service.correction}</p>
      </details>
      <details>
        <summary>Что узнаем сами, кто решает и по какому закону</summary>
        <ServiceDetails service={service} departments={departments} />
      </details>
      <h2>Помощь</h2>
      <ul>
        <HelpItems topics={helpOfService(service)} />
      </ul>
      <Places service={service} departments={departments} mfc={profile.mfc} />
    </>
  );
}
