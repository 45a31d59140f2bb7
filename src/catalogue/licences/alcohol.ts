import type { RepeatPage } from '../../forms/definition.ts';

export const alcoholLaw =
  'Федеральный закон от 22.11.1995 № 171-ФЗ «О государственном регулировании производства и оборота этилового спирта, алкогольной и спиртосодержащей продукции…»';
export const taxCode = 'Налоговый кодекс РФ (часть вторая)';
export const feeArticle = 'Налоговый кодекс РФ, статья 333.33, пункт 1, подпункт 94';

/** Places of sale, one a page; `lead` says which ones to name. */
export const outletsPage = (lead: string): RepeatPage => ({
  kind: 'repeat',
  id: 'outlets',
  title: 'Места продажи',
  lead,
  min: 1,
  max: 50,
  itemTitle: 'Место продажи',
  addLabel: 'Добавить ещё одно место',
  nameBy: ['address'],
  fields: [
    { id: 'address', kind: 'address', label: 'Адрес' },
    {
      id: 'kind',
      kind: 'choice',
      label: 'Что здесь находится',
      hint: 'Магазин и кафе — разные лицензии. Для каждого вида подайте своё заявление.',
      options: [
        { value: 'shop', label: 'Магазин' },
        { value: 'cafe', label: 'Кафе, бар или ресторан' },
      ],
    },
    { id: 'area', kind: 'number', label: 'Площадь торгового зала', min: 1, max: 100_000, unit: 'м²' },
    {
      id: 'rural',
      kind: 'yesno',
      label: 'Это сельский населённый пункт?',
      hint: 'От ответа зависит пошлина: в селе она меньше.',
    },
    {
      id: 'tenure',
      kind: 'choice',
      label: 'Право на помещение',
      options: [
        { value: 'registered', label: 'Записано в реестре недвижимости' },
        { value: 'contract', label: 'Только договор', hint: 'Например, аренда до года или субаренда.' },
      ],
    },
    {
      id: 'contract-until',
      kind: 'date',
      label: 'До какого числа действует договор',
      range: 'future',
      when: { field: 'tenure', is: 'contract' },
    },
  ],
});
