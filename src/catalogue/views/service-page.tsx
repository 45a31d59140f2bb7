import type { RegionProfile } from '../../region/profile.ts';
import { departmentsByDuty } from '../departments-of-services.ts';
import type { Service } from '../service.ts';
import { AllGrounds } from './grounds.tsx';
import { Places } from './places.tsx';
import { ServiceFacts } from './service-facts.tsx';

/** Everything about one service before one applies; the main action stands right under the title. */
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
      <ServiceFacts service={service} departments={departments} upload={profile.policies.upload} />
      <AllGrounds service={service} />
      <h2>Если не согласны с решением</h2>
      <p>{service.appeal}</p>
      <h2>Если в документе ошибка</h2>
      <p>{service.correction}</p>
      <Places service={service} departments={departments} mfc={profile.mfc} />
    </>
  );
}
