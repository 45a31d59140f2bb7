import type { Condition, QuestionsPage } from '../../forms/definition.ts';
import { choice, inn, ogrn, text } from '../parts/fields.ts';

const lead = 'Остальное возьмём из реестра организаций, ЕГРЮЛ.';

/** The organisation as answers: its own page until organisations have accounts of their own. */
export const organisationPage = (when?: Condition): QuestionsPage => ({
  kind: 'questions',
  id: 'organisation',
  title: 'Организация',
  lead,
  ...(when ? { when } : {}),
  fields: [
    text('name', 'Название организации', {
      hint: 'Например: ООО «Родник».',
      maxLength: 300,
      autocomplete: 'organization',
      prefill: 'organisationName',
    }),
    inn('inn', 'ИНН организации', { of: 'organisation', hint: '10 цифр.', prefill: 'organisationInn' }),
    ogrn('ogrn', 'ОГРН', { of: 'organisation', hint: '13 цифр.', prefill: 'organisationOgrn' }),
    text('head', 'Фамилия, имя и отчество руководителя', { hint: 'Полностью, как в ЕГРЮЛ.', prefill: 'organisationHead' }),
  ],
});

/** An entrepreneur is a person: two numbers are enough to find them in the register. */
export const entrepreneurPage = (when?: Condition): QuestionsPage => ({
  kind: 'questions',
  id: 'entrepreneur',
  title: 'Предприниматель',
  lead: 'Остальное возьмём из реестра предпринимателей, ЕГРИП.',
  ...(when ? { when } : {}),
  fields: [
    inn('inn', 'Ваш ИНН', { of: 'person', hint: '12 цифр.', prefill: 'inn' }),
    ogrn('ogrnip', 'ОГРНИП', { of: 'person', hint: '15 цифр. Это номер вашей регистрации.', prefill: 'ogrnip' }),
  ],
});

const everybody = {
  citizen: 'От своего имени',
  entrepreneur: 'Как предприниматель',
  organisation: 'От имени организации',
};

/**
 * On whose behalf the application is made, then the page of the entrepreneur or of the organisation.
 * `whom` narrows the choice: two of the three.
 */
export const onBehalfPages = (
  whom: (keyof typeof everybody)[] = ['citizen', 'entrepreneur', 'organisation'],
): QuestionsPage[] => [
  {
    kind: 'questions',
    id: 'on-behalf',
    title: 'От чьего имени заявление',
    fields: [choice('who', 'От чьего имени вы обращаетесь', Object.fromEntries(whom.map(one => [one, everybody[one]])))],
  },
  ...(whom.includes('entrepreneur') ? [entrepreneurPage({ field: 'on-behalf.who', is: 'entrepreneur' })] : []),
  ...(whom.includes('organisation') ? [organisationPage({ field: 'on-behalf.who', is: 'organisation' })] : []),
];
