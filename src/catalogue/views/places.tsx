import type { Department, Office } from '../../region/profile.ts';
import type { Service } from '../service.ts';

type Props = { service: Service; departments: Department[]; mfc: Office[] };

/** Whom to call and where to come: the departments that decide, and МФЦ where they take or give papers. */
export const Places = ({ service, departments, mfc }: Props) => (
  <>
    <h2>Куда обратиться</h2>
    <ul class="grid">
      {departments.map(one => (
        <Place {...one} appealTo={one.appealTo} />
      ))}
      {service.delivery.includes('mfc-paper') && mfc.map(one => <Place {...one} />)}
    </ul>
  </>
);

type PlaceProps = Pick<Office, 'name' | 'address' | 'hours' | 'phone'> & { email?: string; appealTo?: string };

const Place = ({ name, address, hours, phone, email, appealTo }: PlaceProps) => (
  <li>
    <h3>{name}</h3>
    <p class="meta">
      {address}
      <br />
      {hours}
      <br />
      {phone}
      {email && (
        <>
          <br />
          {email}
        </>
      )}
      {appealTo && (
        <>
          <br />
          Жалобы рассматривает: {appealTo}
        </>
      )}
    </p>
  </li>
);
