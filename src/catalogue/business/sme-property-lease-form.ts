import type { FormPage } from '../../forms/definition.ts';
import { formerDecisionPage, notTheFirst } from '../pages/former-decision.ts';
import { address, area, choice, confirm, date, longtext, municipality, text, yesno } from '../parts/fields.ts';

/** Whoever begins: takes premises or offers them. */
export const first = { field: 'action.action', is: 'issue' };
const takes = { all: [first, { field: 'object.wish', is: 'take' }] };

/** Which premises, what will be in them, or what premises are offered for the list. */
export const smePropertyLeaseForm: FormPage[] = [
  {
    kind: 'questions',
    id: 'object',
    title: 'О каком помещении речь',
    fields: [
      municipality('Округ, где помещение', 'Заявление попадёт в комитет по земле и имуществу этого округа.'),
      choice(
        'wish',
        'Что вы хотите',
        { take: 'Снять помещение из списка', offer: 'Предложить внести помещение в список' },
        { when: first },
      ),
      text('number', 'Номер в списке', {
        hint: 'Список для малого бизнеса есть на сайте округа.',
        maxLength: 40,
        when: { field: 'wish', is: 'take' },
      }),
    ],
  },
  formerDecisionPage('Ваш договор аренды', {
    number: 'Номер договора',
    hint: 'Он стоит на первой странице.',
    needed: true,
    when: notTheFirst,
  }),
  {
    kind: 'questions',
    id: 'premises',
    title: 'Что там будет',
    when: takes,
    fields: [
      text('aim', 'Чем займётесь в помещении', { hint: 'Например: детская парикмахерская.', maxLength: 500 }),
      area('Сколько площади нужно'),
      date('from', 'С какого дня', { range: 'future' }),
      date('until', 'По какой день', { range: 'future' }),
      yesno('social', 'Есть ли у вас статус социального предприятия?', { hint: 'От этого может зависеть скидка.' }),
      confirm('rate', 'Согласен платить аренду по льготной ставке округа'),
    ],
  },
  {
    kind: 'questions',
    id: 'offer',
    title: 'Помещение, которое предлагаете',
    when: { all: [first, { field: 'object.wish', is: 'offer' }] },
    fields: [
      address('address', 'Адрес помещения'),
      longtext('why', 'Почему его стоит сдавать малому бизнесу', {
        hint: 'Например: пустует третий год, рядом остановка.',
        maxLength: 1000,
      }),
    ],
  },
  {
    kind: 'questions',
    id: 'renewing',
    title: 'На сколько продлить',
    when: { field: 'action.action', is: 'renew' },
    fields: [
      date('until', 'По какой день', { range: 'future' }),
      confirm('still-small', 'Я всё ещё малый бизнес или самозанятый'),
    ],
  },
];
