import type { Department, Office } from '../../region/profile.ts';
import type { Service } from '../service.ts';

type Props = { service: Service; departments: Department[]; mfc: Office[] };

const FEW = 3;

/** Whom to call and where to come: the departments that decide, and МФЦ where they give papers. A long list is folded. */
export function Places({ service, departments, mfc }: Props) {
  const offices = service.delivery.includes('mfc-paper') ? mfc : [];
  const list = (
    <ul class="grid">
      {departments.map(one => (
        <Place {...one} />
      ))}
      {offices.map(one => (
        <Place {...one} />
      ))}
    </ul>
  );
  const count = departments.length + offices.length;
  return (
    <>
      <h2>Куда обратиться</h2>
      {count <= FEW ? (
        list
      ) : (
        <details>
          <summary>Адреса и телефоны: {count}</summary>
          {list}
        </details>
      )}
      <p>
        Не получается войти или подтвердить личность? <a href="/mfc">Помогут в МФЦ</a>
      </p>
    </>
  );
}

type PlaceProps = Pick<Office, 'name' | 'address' | 'hours' | 'phone'> & { email?: string; appealTo?: string };

const Place = ({ name, address, hours, phone, email, appealTo }: PlaceProps) => {
  const lines = [address, hours, phone, email, appealTo && `Жалобы рассматривает: ${appealTo}`].filter(Boolean);
  return (
    <li>
      <h3>{name}</h3>
      <p class="meta">
        {lines.map((line, at) => (
          <>
            {at > 0 && <br />}
            {line}
          </>
        ))}
      </p>
    </li>
  );
};
