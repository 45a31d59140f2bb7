import type { Field, FormPage, QuestionsPage } from '../../forms/definition.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { activityCode } from './activity-code.ts';

/** The body writes by e-mail: form Р21001 has no place for a person without one. */
function applicant(): QuestionsPage {
  const page = applicantPage({ minAge: 16 });
  const required = ({ optional: _, ...field }: Field): Field => ({ ...field, hint: 'На неё придёт ответ налоговой службы.' });
  return { ...page, fields: page.fields.map(field => (field.id === 'email' ? required(field) : field)) };
}

/** The questions of form Р21001, for citizens of Russia. */
export const entrepreneurForm: FormPage[] = [
  applicant(),
  {
    kind: 'questions',
    id: 'person',
    title: 'О вас',
    fields: [
      {
        id: 'sex',
        kind: 'choice',
        label: 'Пол',
        options: [
          { value: 'male', label: 'Мужской' },
          { value: 'female', label: 'Женский' },
        ],
      },
      { id: 'birth-place', kind: 'text', label: 'Место рождения', hint: 'Как в паспорте.', maxLength: 200 },
      {
        id: 'inn',
        kind: 'inn',
        label: 'ИНН',
        hint: '12 цифр. Если не помните, налоговая служба найдёт сама.',
        optional: true,
        prefill: 'inn',
      },
      {
        id: 'citizen',
        kind: 'confirm',
        label: 'Я гражданин или гражданка России',
        hint: 'Гражданам других стран нужен вид на жительство. Они подают заявление в инспекции.',
      },
      { id: 'adult', kind: 'yesno', label: 'Вам уже есть 18 лет?' },
    ],
  },
  passportPage(),
  homePage('Адрес регистрации, как в паспорте.'),
  {
    kind: 'questions',
    id: 'activity',
    title: 'Чем будете заниматься',
    lead: 'Виды деятельности пишут кодами общего классификатора (ОКВЭД). Потом их можно добавить и изменить.',
    fields: [activityCode('main-code', 'Код основного занятия'), { id: 'more', kind: 'yesno', label: 'Есть и другие занятия?' }],
  },
  {
    kind: 'repeat',
    id: 'codes',
    title: 'Другие занятия',
    lead: 'По одному коду на странице.',
    when: { field: 'activity.more', is: 'yes' },
    fields: [activityCode('code', 'Код занятия')],
    min: 1,
    max: 20,
    itemTitle: 'Занятие',
    addLabel: 'Добавить ещё одно занятие',
    nameBy: ['code'],
  },
  {
    kind: 'files',
    id: 'papers',
    title: 'Согласие родителей',
    when: { field: 'person.adult', is: 'no' },
    slots: [
      {
        id: 'consent',
        label: 'Согласие родителей, заверенное нотариусом',
        hint: 'Нужно, потому что вам ещё нет 18 лет.',
        required: true,
        types: ['pdf', 'jpg', 'png'],
        maxFiles: 2,
      },
    ],
  },
  {
    kind: 'questions',
    id: 'result',
    title: 'Как получить ответ',
    fields: [
      {
        id: 'paper',
        kind: 'choice',
        label: 'Нужен ли документ на бумаге',
        options: [
          { value: 'electronic', label: 'Нет, хватит электронного', hint: 'Он придёт сюда и на почту.' },
          { value: 'paper', label: 'Да, и на бумаге', hint: 'Его выдадут в инспекции по вашему адресу.' },
        ],
      },
    ],
  },
];
