import type { FormPage } from '../../forms/definition.ts';

export const landPlotForm: FormPage[] = [
  {
    kind: 'questions',
    id: 'place',
    title: 'Где участок',
    fields: [
      {
        id: 'municipality',
        kind: 'choice',
        label: 'Округ, где находится участок',
        hint: 'Заявление попадёт в администрацию этого округа.',
        options: [],
        optionsFrom: 'municipalities',
      },
      {
        id: 'landmark',
        kind: 'longtext',
        label: 'Адрес или ориентир',
        hint: 'Например: село Берёзовка, за домом 14 по улице Садовой.',
        maxLength: 500,
      },
      {
        id: 'cadastral',
        kind: 'text',
        label: 'Кадастровый номер участка или квартала',
        hint: 'Числа через двоеточие. Номер виден на публичной кадастровой карте.',
        maxLength: 40,
      },
      { id: 'area', kind: 'number', label: 'Площадь', hint: 'Одна сотка — это 100 м².', min: 1, max: 10_000_000, unit: 'м²' },
    ],
  },
  {
    kind: 'questions',
    id: 'purpose',
    title: 'Зачем нужен участок',
    fields: [
      {
        id: 'purpose',
        kind: 'choice',
        label: 'Для чего земля',
        options: [
          { value: 'house', label: 'Построить жилой дом' },
          { value: 'household', label: 'Вести личное подсобное хозяйство' },
          { value: 'garden', label: 'Сад' },
          { value: 'farm', label: 'Ферма' },
          { value: 'other', label: 'Другое' },
        ],
      },
      {
        id: 'other-purpose',
        kind: 'longtext',
        label: 'Для чего земля и почему её можно получить без торгов',
        hint: 'Напишите своими словами. Если знаете статью закона, укажите её.',
        when: { field: 'purpose', is: 'other' },
        maxLength: 1000,
      },
      {
        id: 'right',
        kind: 'choice',
        label: 'Какое право вам нужно',
        options: [
          { value: 'ownership', label: 'Собственность' },
          { value: 'lease', label: 'Аренда' },
          { value: 'free-use', label: 'Безвозмездное пользование', hint: 'Пользоваться участком, не платя за него.' },
        ],
      },
      {
        id: 'lease-years',
        kind: 'number',
        label: 'На сколько лет аренда',
        when: { field: 'right', is: 'lease' },
        min: 1,
        // ЗК РФ ст. 39.8 п. 8: at most 49 years, less for some purposes [K].
        max: 49,
        whole: true,
        unit: 'лет',
      },
    ],
  },
  {
    kind: 'questions',
    id: 'survey',
    title: 'Проект межевания',
    lead: 'Если место уже есть в утверждённом проекте межевания, схема не нужна.',
    fields: [
      {
        id: 'has-project',
        kind: 'yesno',
        label: 'Есть утверждённый проект межевания?',
        hint: 'Если не знаете, ответьте «нет».',
      },
      {
        id: 'project',
        kind: 'text',
        label: 'Кто, когда и под каким номером утвердил проект',
        when: { field: 'has-project', is: 'yes' },
        maxLength: 300,
      },
    ],
  },
  {
    kind: 'files',
    id: 'papers',
    title: 'Схема и документы',
    lead: 'Подойдёт скан или чёткий снимок, на котором видны границы и подписи.',
    slots: [
      {
        id: 'scheme',
        label: 'Схема расположения участка',
        hint: 'Её чертят на кадастровом плане. Можно заказать у кадастрового инженера.',
        required: true,
        when: { field: 'survey.has-project', is: 'no' },
        types: ['pdf', 'jpg', 'png'],
        maxFiles: 3,
      },
      {
        id: 'right-document',
        label: 'Документ о праве получить участок без торгов',
        hint: 'Нужен, только если вашего права нет в государственных реестрах.',
        required: false,
        types: ['pdf', 'jpg', 'png'],
        maxFiles: 3,
      },
    ],
  },
];
