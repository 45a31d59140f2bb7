import type { Service } from '../service.ts';
import { inShort } from './service-words.ts';

/** One service in a list: its name and one line of facts. */
export const ServiceRow = ({ service }: { service: Service }) => (
  <li>
    <h3>
      <a href={`/services/${service.slug}`}>{service.title}</a>
    </h3>
    <div class="meta">{inShort(service)}</div>
  </li>
);
