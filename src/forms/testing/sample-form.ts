import type { Answers, FormDefinition, PageAnswers } from '../definition.ts';

/** The form the tests walk through: a condition across pages, one on the page itself, a repeating page, files. */
export const sampleForm: FormDefinition = {
  pages: [
    {
      kind: 'questions',
      id: 'applicant',
      title: 'Кто подаёт заявление',
      fields: [
        { id: 'family', kind: 'text', label: 'Фамилия', prefill: 'family', autocomplete: 'family-name' },
        {
          id: 'birth',
          kind: 'date',
          label: 'Дата рождения',
          range: 'past',
          minAge: 18,
          prefill: 'birthDate',
          autocomplete: 'bday',
        },
        { id: 'patronymic', kind: 'text', label: 'Отчество', optional: true },
        { id: 'married', kind: 'yesno', label: 'Вы в браке?' },
      ],
    },
    {
      kind: 'questions',
      id: 'spouse',
      title: 'Супруг',
      when: { field: 'applicant.married', is: 'yes' },
      fields: [{ id: 'snils', kind: 'snils', label: 'СНИЛС супруга' }],
    },
    {
      kind: 'repeat',
      id: 'children',
      title: 'Дети',
      lead: 'Расскажите о каждом ребёнке.',
      min: 1,
      max: 3,
      itemTitle: 'Ребёнок',
      addLabel: 'Добавить ещё одного ребёнка',
      nameBy: ['family', 'given'],
      fields: [
        { id: 'family', kind: 'text', label: 'Фамилия' },
        { id: 'given', kind: 'text', label: 'Имя' },
        { id: 'student', kind: 'yesno', label: 'Ребёнок учится?' },
      ],
    },
    {
      kind: 'questions',
      id: 'payout',
      title: 'Куда платить',
      fields: [
        {
          id: 'method',
          kind: 'choice',
          label: 'Как получать деньги',
          options: [
            { value: 'bank', label: 'На счёт в банке' },
            { value: 'post', label: 'На почте', hint: 'Раз в месяц' },
          ],
        },
        { id: 'account', kind: 'bank', label: 'Счёт', when: { field: 'method', is: 'bank' } },
        { id: 'address', kind: 'address', label: 'Адрес доставки', when: { field: 'method', is: 'post' }, prefill: 'address' },
      ],
    },
    {
      kind: 'files',
      id: 'papers',
      title: 'Документы',
      when: { field: 'children.student', is: 'yes' },
      slots: [
        { id: 'grant', label: 'Справка о стипендии', required: true, types: ['pdf', 'jpg', 'png'], maxFiles: 2 },
        {
          id: 'marriage',
          label: 'Свидетельство о браке',
          required: true,
          types: ['pdf'],
          maxFiles: 1,
          when: { field: 'applicant.married', is: 'yes' },
        },
      ],
    },
  ],
};

export const applicant: PageAnswers = { family: 'Иванова', birth: '1985-05-05', married: 'no' };
export const olga: PageAnswers = { family: 'Ким-Орлова', given: 'Ольга', student: 'no' };
export const payout: PageAnswers = { method: 'bank', account: { bik: '049805746', account: '40602810700000000025' } };
export const finished: Answers = { applicant: [applicant], children: [olga], payout: [payout] };
