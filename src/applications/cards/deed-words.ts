import type { OutsideBody, Service } from '../../catalogue/service.ts';
import type { Verb } from '../application.ts';
import { verbWords } from '../texts.ts';

type Deed = Verb | 'submit';

/** What happened, for the citizen; what another body decides is told by the body's name. */
export const deedWords = (deed: Deed, { outside }: Pick<Service, 'outside'>): string =>
  (outside && withName(outside)[deed]) ?? verbWords[deed];

const withName = ({ short }: OutsideBody): Partial<Record<Deed, string>> => ({
  'accept-documents': `Документы в порядке, их можно передать в ${short}`,
  'send-outside': `Заявление передано в ${short}`,
  'outside-status': `Есть новости из ${short}`,
  'outside-return': `Заявление вернулось из ${short}, сотрудник проверит его снова`,
  approve: `Решение ${short}: одобрено`,
});
