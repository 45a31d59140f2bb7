import type { RegionProfile } from '../../region/profile.ts';
import { type CatalogueQuery, catalogueAddress } from '../catalogue-query.ts';
import { isEverywhere } from '../departments-of-services.ts';
import type { Service } from '../service.ts';

type Props = { profile: RegionProfile; query: CatalogueQuery; services: Service[] };

/** What choosing one's own municipality leaves out and why; nothing where none is chosen. */
export function MunicipalNote({ profile, query, services }: Props) {
  const chosen = profile.municipalities.find(({ code }) => code === query.municipality);
  if (!chosen) return null;
  const everywhere = services.every(service => isEverywhere(profile, service.department));
  return (
    <p>
      Здесь услуги, о которых решает сам округ: {chosen.name}.
      {services.length > 0 && everywhere && ' Такие же есть во всех округах края, а правила и очередь у каждого свои.'}{' '}
      Государственные услуги от округа не зависят.{' '}
      <a href={catalogueAddress({ ...query, municipality: undefined, page: 1 })}>Искать среди всех услуг края</a>
    </p>
  );
}
