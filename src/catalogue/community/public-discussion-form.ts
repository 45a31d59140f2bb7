import type { FormPage } from '../../forms/definition.ts';
import { homePage } from '../pages/applicant.ts';
import { goesOn } from '../pages/ending.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { address, cadastralNumber, choice, longtext, municipality, text } from '../parts/fields.ts';

const owns = { field: 'role', is: ['owner', 'firm'] };

/** Which discussion, why it concerns the person, what they think, and of which place. */
export const publicDiscussionForm: FormPage[] = [
  {
    kind: 'questions',
    id: 'topic',
    title: 'Какое обсуждение',
    lead: 'Открытые обсуждения перечислены на сайте округа.',
    fields: [
      municipality('Округ, где идёт обсуждение', 'Предложение попадёт в комиссию этого округа.'),
      choice('kind', 'О чём оно', {
        plan: 'Генеральный план округа',
        zoning: 'Правила застройки',
        layout: 'План квартала или улицы',
        permit: 'Разрешение на один участок или дом',
        improvement: 'Правила благоустройства',
        budget: 'Бюджет округа',
        charter: 'Устав округа',
        other: 'Другое',
      }),
      text('name', 'Как называется обсуждение', {
        hint: 'Как в объявлении. Например: план квартала у Лесной улицы.',
        maxLength: 300,
      }),
    ],
  },
  formerDecisionPage('Ваше прежнее предложение', { number: 'Номер предложения', hint: 'Он есть в кабинете и в протоколе.' }),
  {
    ...homePage('По адресу видно, что обсуждение касается вас. Без него предложение не рассматривают.'),
    when: { all: [goesOn, { field: 'on-behalf.who', is: ['citizen', 'entrepreneur'] }] },
  },
  {
    kind: 'questions',
    id: 'role',
    title: 'Почему это вас касается',
    when: goesOn,
    fields: [
      choice('role', 'Кто вы здесь', {
        resident: 'Живу здесь',
        owner: 'Владею здесь землёй, домом или помещением',
        firm: 'Представляю организацию, у которой здесь имущество',
        citizen: ['Живу в этом округе', 'Подходит для бюджета и устава.'],
      }),
      cadastralNumber('Кадастровый номер того, чем владеете', { when: owns }),
    ],
  },
  {
    kind: 'questions',
    id: 'opinion',
    title: 'Что вы думаете',
    when: goesOn,
    fields: [
      choice('side', 'Ваше мнение', {
        for: 'За проект',
        against: 'Против проекта',
        amend: 'За, но с поправкой',
        ask: 'Есть вопрос или замечание',
      }),
      longtext('text', 'Ваше предложение', {
        hint: 'Что изменить и почему. Комиссия ответит на то, что здесь написано.',
      }),
      choice('point', 'Есть ли место, о котором речь', {
        none: 'Нет, обо всём проекте',
        address: 'Да, по адресу',
        words: 'Да, опишу словами',
      }),
      text('where', 'Где это', {
        hint: 'Например: пустырь за школой, у поворота к реке.',
        maxLength: 300,
        when: { field: 'point', is: 'words' },
      }),
    ],
  },
  {
    kind: 'questions',
    id: 'point',
    title: 'Место, о котором речь',
    when: { all: [goesOn, { field: 'opinion.point', is: 'address' }] },
    fields: [address('address', 'Адрес')],
  },
];
