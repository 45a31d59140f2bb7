import type { QuestionsPage } from '../../forms/definition.ts';

/** The page every form begins with: who applies and how to reach them. Filled in from the profile. */
export const applicantPage = (options: { minAge?: number; lead?: string } = {}): QuestionsPage => ({
  kind: 'questions',
  id: 'applicant',
  title: 'Кто подаёт заявление',
  lead: options.lead ?? 'Проверьте, что всё написано как в паспорте.',
  fields: [
    { id: 'family', kind: 'text', label: 'Фамилия', maxLength: 100, prefill: 'family', autocomplete: 'family-name' },
    { id: 'given', kind: 'text', label: 'Имя', maxLength: 100, prefill: 'given', autocomplete: 'given-name' },
    {
      id: 'patronymic',
      kind: 'text',
      label: 'Отчество',
      hint: 'Если оно есть в паспорте.',
      optional: true,
      maxLength: 100,
      prefill: 'patronymic',
      autocomplete: 'additional-name',
    },
    {
      id: 'birth-date',
      kind: 'date',
      label: 'Дата рождения',
      range: 'past',
      ...(options.minAge === undefined ? {} : { minAge: options.minAge }),
      prefill: 'birthDate',
      autocomplete: 'bday',
    },
    { id: 'snils', kind: 'snils', label: 'СНИЛС', hint: '11 цифр, можно с пробелами и дефисом.', prefill: 'snils' },
    {
      id: 'phone',
      kind: 'phone',
      label: 'Телефон',
      hint: 'Позвоним, если нужно будет что-то уточнить.',
      prefill: 'phone',
      autocomplete: 'tel',
    },
    {
      id: 'email',
      kind: 'email',
      label: 'Электронная почта',
      hint: 'Если есть: по ней тоже можно будет связаться с вами.',
      optional: true,
      prefill: 'email',
      autocomplete: 'email',
    },
  ],
});

/** The passport on a page of its own: five short inputs are enough for one screen. */
export const passportPage = (): QuestionsPage => ({
  kind: 'questions',
  id: 'passport',
  title: 'Паспорт',
  lead: 'Всё это стоит на развороте, где ваша фотография.',
  fields: [{ id: 'passport', kind: 'passport', label: 'Паспорт гражданина России', prefill: 'passport' }],
});

/** Where the applicant lives: a page of its own, for an address is six inputs. */
export const homePage = (lead: string): QuestionsPage => ({
  kind: 'questions',
  id: 'home',
  title: 'Где вы живёте',
  lead,
  fields: [{ id: 'address', kind: 'address', label: 'Адрес', prefill: 'address', autocomplete: 'street-address' }],
});
