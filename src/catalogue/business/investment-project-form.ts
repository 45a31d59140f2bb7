import type { FormPage } from '../../forms/definition.ts';
import { goesOn } from '../pages/ending.ts';
import { cadastralNumber, choice, choices, count, longtext, money, number, text, yesno } from '../parts/fields.ts';

/** The project, its site, the networks it needs and the help it asks for. */
export const investmentProjectForm: FormPage[] = [
  {
    kind: 'questions',
    id: 'project',
    title: 'О проекте',
    when: goesOn,
    fields: [
      longtext('essence', 'Что вы хотите построить или открыть', {
        hint: 'Если проект изменился, напишите, что теперь иначе.',
        maxLength: 1500,
      }),
      choice('field', 'Отрасль', {
        industry: 'Производство',
        farming: 'Сельское хозяйство и переработка',
        forest: 'Лес',
        tourism: 'Туризм и гостиницы',
        trade: 'Торговля и склады',
        transport: 'Перевозки',
        energy: 'Энергетика',
        building: 'Жильё и стройка',
        it: 'Программы и связь',
        social: 'Медицина, школы, спорт',
        other: 'Другая',
      }),
      text('field-else', 'Какая отрасль', { when: { field: 'field', is: 'other' } }),
      money('sum', 'Сколько вложите всего', { min: 100 }),
      count('jobs', 'Сколько рабочих мест появится', { max: 1_000_000 }),
    ],
  },
  {
    kind: 'questions',
    id: 'site',
    title: 'Площадка',
    when: goesOn,
    fields: [
      yesno('have', 'Участок уже есть?'),
      cadastralNumber('Кадастровый номер участка', { when: { field: 'have', is: 'yes' } }),
      number('hectares', 'Сколько земли нужно', { max: 1_000_000, unit: 'га', when: { field: 'have', is: 'no' } }),
      text('where', 'Где хотели бы', {
        hint: 'Округ, село, у какой дороги. Можно несколько мест.',
        maxLength: 500,
        when: { field: 'have', is: 'no' },
      }),
    ],
  },
  {
    kind: 'questions',
    id: 'networks',
    title: 'Сколько нужно света, газа и воды',
    lead: 'Примерно. Если чего-то не нужно, напишите 0.',
    when: goesOn,
    fields: [
      number('power', 'Электричество', { max: 10_000_000, unit: 'кВт' }),
      number('gas', 'Газ', { max: 10_000_000, unit: 'м³ в час' }),
      number('water', 'Вода', { max: 10_000_000, unit: 'м³ в сутки' }),
    ],
  },
  {
    kind: 'questions',
    id: 'help',
    title: 'Чем помочь',
    when: goesOn,
    fields: [
      choices('what', 'Какая помощь нужна', {
        land: 'Земля без торгов',
        taxes: 'Льгота по налогам',
        money: 'Субсидия или заём',
        networks: 'Подключение к сетям',
        agreement: ['Соглашение о защите вложений (СЗПК)', 'Государство обещает не менять для вас правила.'],
        papers: 'Разрешения и согласования',
        workers: 'Найти работников',
      }),
    ],
  },
];
