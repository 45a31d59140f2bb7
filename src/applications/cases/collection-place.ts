import { department } from '../../region/departments.ts';
import type { RegionProfile } from '../../region/profile.ts';
import type { ApplicationRow } from './case.ts';

/** Where the paper is handed out, by name and address; undefined when no paper is fetched anywhere. */
export function collectionPlace(application: ApplicationRow, profile: RegionProfile): string | undefined {
  const { delivery, deliveryOffice } = application;
  const place =
    delivery === 'mfc-paper'
      ? profile.mfc.find(office => office.code === deliveryOffice)
      : delivery === 'agency'
        ? department(profile, application.department)
        : undefined;
  return place && `${place.name}, ${place.address}`;
}
