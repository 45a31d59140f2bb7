import type { FormPage } from '../../forms/definition.ts';
import { homePage } from '../pages/applicant.ts';

export const childAllowanceForm: FormPage[] = [
  homePage('Адрес, по которому вы живёте вместе с ребёнком.'),
  {
    kind: 'repeat',
    id: 'children',
    title: 'Дети',
    lead: 'Расскажите о каждом ребёнке, на которого просите пособие.',
    min: 1,
    max: 10,
    itemTitle: 'Ребёнок',
    addLabel: 'Добавить ещё одного ребёнка',
    nameBy: ['name'],
    fields: [
      {
        id: 'name',
        kind: 'text',
        label: 'Фамилия, имя и отчество ребёнка',
        hint: 'Как в свидетельстве о рождении или паспорте.',
        maxLength: 200,
        prefill: 'childName',
      },
      { id: 'birth-date', kind: 'date', label: 'Дата рождения ребёнка', range: 'past', prefill: 'childBirthDate' },
      {
        id: 'snils',
        kind: 'snils',
        label: 'СНИЛС ребёнка',
        hint: '11 цифр, можно с пробелами и дефисом.',
        prefill: 'childSnils',
      },
      { id: 'lives-with-me', kind: 'yesno', label: 'Ребёнок живёт с вами?' },
    ],
  },
  {
    kind: 'questions',
    id: 'family',
    title: 'Семья и доход',
    lead: 'Зарплату, пенсии и пособия узнаем сами. Спросим только о том, чего нет у ведомств.',
    fields: [
      {
        id: 'size',
        kind: 'number',
        label: 'Сколько человек в семье',
        hint: 'Считайте себя и всех, кто живёт с вами одной семьёй.',
        min: 2,
        max: 30,
        whole: true,
        unit: 'человек',
      },
      {
        id: 'income',
        kind: 'money',
        label: 'Доход семьи за месяц, о котором не знает налоговая',
        hint: 'Подработка, подсобное хозяйство. Можно примерно. Если такого дохода нет, напишите 0.',
        min: 0,
      },
      {
        id: 'single-parent',
        kind: 'yesno',
        label: 'Вы одинокий родитель?',
        hint: 'Например, отец не записан в свидетельстве о рождении.',
      },
      {
        id: 'alimony',
        kind: 'choice',
        label: 'Алименты на детей',
        options: [
          { value: 'none', label: 'Алиментов нет' },
          { value: 'receive', label: 'Получаю' },
          { value: 'awarded', label: 'Присуждены, но не приходят' },
        ],
      },
    ],
  },
  {
    kind: 'questions',
    id: 'payout',
    title: 'Куда платить пособие',
    fields: [
      {
        id: 'method',
        kind: 'choice',
        label: 'Как вам удобнее получать деньги',
        options: [
          { value: 'bank', label: 'На счёт в банке' },
          { value: 'post', label: 'На почте' },
        ],
      },
      {
        id: 'account',
        kind: 'bank',
        label: 'Счёт в банке',
        hint: 'Счёт должен быть открыт на ваше имя. Реквизиты есть в приложении банка.',
        when: { field: 'method', is: 'bank' },
      },
      {
        id: 'post-address',
        kind: 'address',
        label: 'Адрес доставки',
        hint: 'По нему найдём ваше почтовое отделение.',
        when: { field: 'method', is: 'post' },
        prefill: 'address',
      },
    ],
  },
  {
    kind: 'files',
    id: 'papers',
    title: 'Справки, если они есть',
    lead: 'Приложите то, что подходит вам. Можно не прикладывать ничего.',
    slots: [
      {
        id: 'income-certificate',
        label: 'Справка о доходах, которых нет у налоговой',
        hint: 'О подработке или подсобном хозяйстве. Или справка о доходе из другого региона.',
        required: false,
        types: ['pdf', 'jpg', 'png'],
        maxFiles: 3,
      },
      {
        id: 'school-certificate',
        label: 'Справка школы, если ребёнку больше 16 лет',
        required: false,
        types: ['pdf', 'jpg', 'png'],
        maxFiles: 3,
      },
      {
        id: 'service-certificate',
        label: 'Справка военкомата, если отец ребёнка служит по призыву',
        required: false,
        types: ['pdf', 'jpg', 'png'],
        maxFiles: 1,
      },
    ],
  },
];
