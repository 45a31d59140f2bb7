import { applicantPage, passportPage } from '../pages/applicant.ts';
import { against, againstAll, asked, fit, whether } from '../parts/fit.ts';
import { complaint, correctionOf } from '../remedies.ts';
import type { Service } from '../service.ts';
import { childAllowanceForm } from './child-allowance-form.ts';

const regionLaw = 'Закон края о ежемесячном пособии на ребёнка';
const federalLaw = 'Федеральный закон от 19.05.1995 № 81-ФЗ «О государственных пособиях гражданам, имеющим детей»';

export const childAllowance: Service = {
  slug: 'child-allowance',
  title: 'Ежемесячное пособие на ребёнка',
  official: 'Назначение и выплата ежемесячного пособия на ребенка',
  summary: 'Пособие каждый месяц получают семьи, где доход на человека ниже прожиточного минимума.',
  topic: 'family',
  category: 'state',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  action: 'issue',
  trustLevel: 2,
  filing: { requires: 'esia' },
  codes: { frgu: 'PLACEHOLDER-child-allowance', target: 'PLACEHOLDER-child-allowance-grant' },
  law: [
    {
      act: federalLaw,
      article: 'статья 16',
      verified: true,
      source: 'https://zakonbase.ru/content/part/171316 (старая редакция; размер и порядок теперь задаёт закон региона)',
    },
    { act: regionLaw, article: 'порядок назначения и выплаты', verified: false },
  ],
  whoMay:
    'Родитель, усыновитель или опекун, который живёт с ребёнком до 16 лет. Если ребёнок учится в школе — до 18 лет. Пособие получает один из родителей. Одиноким родителям и семьям военнослужащих по призыву платят больше.',
  fit: fit(
    [
      asked('age', 'Сколько лет ребёнку?', { small: 'До 16 лет', teen: '16 или 17 лет', adult: '18 лет или больше' }),
      whether('school', 'Ребёнок учится в школе?'),
      whether('together', 'Ребёнок живёт с вами?'),
      whether('income', 'Доход на каждого в семье ниже прожиточного минимума?'),
    ],
    [
      against('age', 'adult', 'ребёнку уже есть 18 лет', 'Федеральный закон № 81-ФЗ, статья 16'),
      againstAll(
        [
          { field: 'age', is: 'teen' },
          { field: 'school', is: 'no' },
        ],
        'после 16 лет пособие платят, только пока ребёнок учится в школе',
        'Федеральный закон № 81-ФЗ, статья 16',
      ),
      against('together', 'no', 'ребёнок живёт не с вами', 'Федеральный закон № 81-ФЗ, статья 16'),
      against('income', 'no', 'доход семьи выше предела', 'Закон края о ежемесячном пособии на ребёнка, порядок назначения'),
    ],
  ),
  documents: [
    {
      name: 'Справка о доходах, которых нет у налоговой',
      required: false,
      note: 'Нужна, только если они есть: например, подработка или подсобное хозяйство.',
    },
    {
      name: 'Справка школы, если ребёнку больше 16 лет',
      required: false,
      note: 'Нужна, только если школа не передаёт сведения в региональную систему.',
    },
    { name: 'Справка военкомата, если отец ребёнка служит по призыву', required: false },
  ],
  askedByUs: [
    { what: 'рождение ребёнка, отцовство, брак', registry: 'ЗАГС' },
    { what: 'зарплата и другие доходы', registry: 'налоговая служба' },
    { what: 'пенсии и пособия семьи, в том числе единое пособие', registry: 'Социальный фонд' },
    { what: 'проживание вместе с ребёнком', registry: 'МВД' },
    { what: 'учёба ребёнка', registry: 'реестр образования' },
    { what: 'взыскание алиментов', registry: 'суды' },
  ],
  fee: null,
  deadline: {
    number: 20,
    unit: 'calendar',
    from: 'registration',
    act: regionLaw,
    verified: false,
    source: 'http://medsoc.adm-nao.ru/gosuslugi/uslugi/usl027/ (срок прочитан в описании услуги другого региона)',
  },
  otherDeadlines: [
    {
      outcome: 'Продление, если задержится ответ другого ведомства',
      number: 20,
      unit: 'working',
      from: 'registration',
      act: regionLaw,
      verified: false,
    },
  ],
  registration: 'officer',
  intakeRefusal: [
    {
      code: 'no-payout-method',
      text: 'Не указано, куда платить пособие.',
      article: `${regionLaw}, порядок назначения`,
      remedy: 'Подайте снова и выберите банковский счёт или почту.',
      fields: ['payout'],
      verified: false,
    },
    {
      code: 'no-power-of-attorney',
      text: 'Заявление подал представитель без доверенности.',
      article: `${regionLaw}, порядок назначения`,
      remedy: 'Подайте заявление сами или приложите доверенность.',
      verified: false,
    },
  ],
  refusal: [
    {
      code: 'income-above',
      text: 'Доход семьи выше предела.',
      article: `${regionLaw}, порядок назначения`,
      remedy: 'Подайте снова, когда доход снизится.',
      fields: ['family.size', 'family.income', 'papers.income-certificate'],
      verified: false,
    },
    {
      code: 'lives-apart',
      text: 'Ребёнок живёт не с вами.',
      article: 'Федеральный закон № 81-ФЗ, статья 16',
      remedy: 'Заявление может подать тот, с кем ребёнок живёт.',
      fields: ['children.lives-with-me'],
      verified: false,
    },
    {
      code: 'full-state-support',
      text: 'Ребёнок живёт на полном государственном обеспечении.',
      article: `${regionLaw}, порядок назначения`,
      remedy: 'Подайте снова, когда ребёнок вернётся в семью.',
      verified: false,
    },
    {
      code: 'parental-rights',
      text: 'Вы лишены родительских прав или ограничены в них.',
      article: `${regionLaw}, порядок назначения`,
      remedy: 'Заявление может подать другой родитель или опекун.',
      verified: false,
    },
    {
      code: 'other-parent',
      text: 'Пособие на этого ребёнка уже получает другой родитель.',
      article: `${regionLaw}, порядок назначения`,
      remedy: 'Сначала другой родитель отказывается от пособия, потом подаёте вы.',
      verified: false,
    },
  ],
  askMore: [
    {
      code: 'income-elsewhere',
      text: 'Другой регион не ответил нам о доходе вашей семьи. Если у вас есть справка, пришлите её, чтобы не ждать.',
      article: `${regionLaw}, порядок назначения`,
      stopsClock: false,
      waitDays: 20,
      unit: 'calendar',
      onExpiry: 'decide-on-what-is-there',
      slots: ['income-certificate'],
      verified: false,
    },
    {
      code: 'school-elsewhere',
      text: 'Школа не передала сведения об учёбе ребёнка. Пришлите справку из школы.',
      article: `${regionLaw}, порядок назначения`,
      stopsClock: false,
      waitDays: 20,
      unit: 'calendar',
      onExpiry: 'decide-on-what-is-there',
      slots: ['school-certificate'],
      verified: false,
    },
  ],
  result: {
    name: 'Решение о назначении пособия',
    description: 'В решении написано, до какого возраста ребёнка вам будут платить. Деньги приходят на счёт или на почту.',
    titles: {
      approval: 'Решение о назначении ежемесячного пособия на ребёнка',
      refusal: 'Решение об отказе в назначении ежемесячного пособия на ребёнка',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты'],
  appeal: complaint,
  correction: correctionOf('Решение'),
  form: { pages: [applicantPage(), passportPage(), ...childAllowanceForm] },
  synonyms: [
    'детское пособие',
    'детские',
    'детские деньги',
    'пособие от соцзащиты',
    'выплаты на детей',
    'пособие малообеспеченным',
    'малоимущая семья',
    'ежемесячные детские региональные',
    'пособие одинокой матери',
    'мать-одиночка',
    'родился ребёнок',
    'деньги на сына дочь',
    'алименты пособие',
    'соцзащита',
  ],
  retention: { draftDays: 100, caseYears: 5 },
};
