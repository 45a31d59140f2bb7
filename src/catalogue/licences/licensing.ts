import type { Condition, Field, QuestionsPage, RepeatPage } from '../../forms/definition.ts';
import { goesOn } from '../pages/ending.ts';
import { notTheFirst } from '../pages/former-decision.ts';
import { address, choice, date, text } from '../parts/fields.ts';
import { law, readLaw, term } from '../parts/law.ts';
import { ifAny } from '../parts/papers.ts';

export const licensingAct = 'Федеральный закон от 04.05.2011 № 99-ФЗ «О лицензировании отдельных видов деятельности»';
/** The words of a ground: an article of the law on licensing, from knowledge. */
export const licensing = (article: string) => `Федеральный закон № 99-ФЗ, ${article}`;

/** What every licence of the law on licensing stands on: how it is granted, how its entry is changed. */
export const licensingLaw = [
  readLaw(
    licensingAct,
    'статья 18: изменения в реестре лицензий',
    'https://www.consultant.ru/document/cons_doc_LAW_425447/30c98d2983d2e9d7d1d0f1e99fea905a9f3ac7b7/',
  ),
  law(licensingAct, 'статьи 13 и 14: приём заявления и решение'),
];
export const feeForLicence = 'Налоговый кодекс РФ, статья 333.33, пункт 1, подпункт 92';

/** From the day all papers are here: 15 working days for a licence, 10 for a change, 3 to see that nothing is missing. */
export const licenceTerm = (act: string, source?: string) =>
  term(15, 'working', act, { from: 'documents-complete', ...(source === undefined ? {} : { source }) });
export const changedIn = { outcome: 'Изменение записи в реестре', ...term(10, 'working', licensing('статья 18')) };
export const checkedIn = { outcome: 'Проверка, всё ли приложено', ...term(3, 'working', licensing('статья 13')) };

/** Nobody has to give it: the payment is looked for by payer and purpose. */
export const paymentField = text('payment', 'Номер платежа за пошлину', {
  optional: true,
  maxLength: 60,
  hint: 'Он есть в квитанции. Без него найдём платёж сами.',
});

/** The fee of a licence or of a change, on a page of its own. */
export const feePage = (lead: string): QuestionsPage => ({
  kind: 'questions',
  id: 'fee',
  title: 'Пошлина',
  lead,
  when: goesOn,
  fields: [paymentField],
});

/** The licence to change or end, found in the register by its number. */
export const heldLicencePage = (when: Condition = notTheFirst): QuestionsPage => ({
  kind: 'questions',
  id: 'former',
  title: 'Ваша лицензия',
  when,
  fields: [
    text('number', 'Номер лицензии', { hint: 'Он в выписке из реестра лицензий.', maxLength: 60 }),
    date('on', 'Когда её выдали', { range: 'past', optional: true, hint: 'Если не помните, оставьте пустым.' }),
  ],
});

type Of = { title: string; lead?: string; item?: string; more?: string; when?: Condition; fields?: Field[] };

/** Addresses of the licensed work, one a page, each with the right to it; `fields` are asked of each besides. */
export const premisesPage = ({ title, lead, item, more, when, fields = [] }: Of): RepeatPage => ({
  kind: 'repeat',
  id: 'premises',
  title,
  ...(lead === undefined ? {} : { lead }),
  ...(when ? { when } : {}),
  min: 1,
  max: 50,
  itemTitle: item ?? 'Адрес',
  addLabel: more ?? 'Добавить ещё один адрес',
  nameBy: ['address'],
  fields: [
    address('address', 'Адрес'),
    choice('tenure', 'Право на помещение', {
      registered: 'Записано в реестре недвижимости',
      contract: ['Только договор', 'Например, аренда до года.'],
    }),
    ...fields,
  ],
});

/** The paper for premises whose right is in no register, and how it is named among the documents. */
export const premisesPaper = {
  name: 'Договор на помещение',
  required: false,
  note: 'Если права нет в реестре недвижимости: например, аренда до года.',
};
export const premisesSlot = (when?: Condition) =>
  ifAny('premises-contract', 'Договор на помещение', {
    hint: 'Если права нет в реестре недвижимости.',
    maxFiles: 5,
    ...(when ? { when } : {}),
  });
