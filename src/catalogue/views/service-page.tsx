import type { RegionProfile } from '../../region/profile.ts';
import { departmentsByDuty } from '../departments-of-services.ts';
import type { Service } from '../service.ts';
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
      <div class="acts">
        <a class="button" href={`/cabinet/drafts/new?service=${service.slug}`}>
          Подать заявление
        </a>
      </div>
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
      <Places service={service} departments={departments} mfc={profile.mfc} />
    </>
  );
}
