import { casesOf } from '../../catalogue/bodies/cases.ts';
import type { OutsideBody, Service } from '../../catalogue/service.ts';
import type { Verb } from '../application.ts';
import { verbWords } from '../texts.ts';

type Deed = Verb | 'submit';

/** What happened, for the citizen; what another body decides is told by the body's name. */
export const deedWords = (deed: Deed, { outside }: Pick<Service, 'outside'>): string =>
  (outside && withName(outside)[deed]) ?? verbWords[deed];

function withName(body: OutsideBody): Partial<Record<Deed, string>> {
  const { of, to } = casesOf(body);
  return {
    'accept-documents': `Документы в порядке, их можно передать в ${to}`,
    'send-outside': `Заявление передано в ${to}`,
    'outside-status': `Есть новости из ${of}`,
    'outside-return': `Заявление вернулось из ${of}, сотрудник проверит его снова`,
    approve: `Решение ${of}: одобрено`,
  };
}
