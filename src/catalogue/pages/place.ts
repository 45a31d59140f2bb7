import type { Field, QuestionsPage } from '../../forms/definition.ts';
import { address, cadastralNumber, municipality } from '../parts/fields.ts';

type Of = { title: string; lead?: string; district?: string; label?: string; fields?: Field[] };

/** The plot an application is about: the municipality that decides, the cadastral number, then `fields` of its own. */
export const plotPage = ({ title, lead, district, label, fields = [] }: Of): QuestionsPage => ({
  kind: 'questions',
  id: 'plot',
  title,
  ...(lead === undefined ? {} : { lead }),
  fields: [
    municipality(district ?? 'Округ, где находится участок'),
    cadastralNumber(label ?? 'Кадастровый номер участка'),
    ...fields,
  ],
});

/** The dwelling an application is about: the municipality that decides, the address, then `fields` of its own. */
export const dwellingPage = ({ title, lead, district, label, fields = [] }: Of): QuestionsPage => ({
  kind: 'questions',
  id: 'dwelling',
  title,
  ...(lead === undefined ? {} : { lead }),
  fields: [
    municipality(district ?? 'Округ, где находится квартира'),
    address('address', label ?? 'Адрес квартиры', { prefill: 'address' }),
    ...fields,
  ],
});
