import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, passportPage } from '../pages/applicant.ts';
import { householdPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { dwellingPage } from '../pages/place.ts';
import { housingCode } from '../parts/codes.ts';
import { area, choice, confirm, count, money, text, yesno } from '../parts/fields.ts';
import { ask, ground } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const at = (article: string) => housingCode.at(article);
const leaves = { field: 'action.action', is: 'terminate' };
const stays = { not: leaves };

export const housingWaitingList = define({
  slug: 'housing-waiting-list',
  title: 'Встать в очередь на жильё',
  official: 'Принятие граждан на учёт в качестве нуждающихся в жилых помещениях, предоставляемых по договорам социального найма',
  summary: 'Нет своего жилья или в нём тесно, а денег мало? Округ поставит вас в очередь на квартиру.',
  topic: 'housing',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'housing',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    housingCode.read('статьи 49, 51, 52, части 4–6'),
    housingCode.read('статья 54 (отказ)'),
    housingCode.read('статья 53 (пять лет после ухудшения)'),
  ],
  whoMay:
    'Семья с небольшим доходом, у которой нет жилья или его меньше нормы округа. Также те, чей дом аварийный, и тяжело больные в общей квартире.',
  documents: [
    { name: 'Справки о доходах, которых нет в реестрах', required: false },
    { name: 'Заключение врачей о тяжёлой болезни', required: true, note: 'Только если очередь из-за болезни.' },
    { name: 'Решение суда о составе семьи или вселении', required: false },
    { name: 'Согласие взрослых членов семьи на проверку', required: true, note: 'Только если вы встаёте в очередь не один.' },
  ],
  askedByUs: [
    { what: 'жильё семьи за последние пять лет', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'где зарегистрирован каждый член семьи', registry: 'МВД' },
    { what: 'родство', registry: 'ЗАГС' },
    { what: 'доходы и имущество', registry: 'налоговая служба' },
    { what: 'состояние дома и признание семьи малоимущей', registry: 'жилищный отдел округа' },
  ],
  deadline: housingCode.term(30, 'working', 'статья 52, часть 5', 'documents-complete'),
  otherDeadlines: [
    {
      outcome: 'Выдача решения, когда оно принято',
      ...housingCode.term(3, 'working', 'статья 52, часть 6', 'documents-complete'),
    },
  ],
  intakeRefusal: [
    ground(
      'family-missing',
      'Не названы члены семьи.',
      at('статья 52, часть 4'),
      'Назовите всех, с кем живёте, и подайте снова.',
      ['household'],
    ),
    ground(
      'no-consent',
      'Взрослые члены семьи не согласились на проверку доходов.',
      at('статья 52, часть 4'),
      'Приложите их согласие и подайте снова.',
      ['papers.consents'],
    ),
  ],
  refusal: [
    ground(
      'enough-space',
      'Жилья у семьи больше, чем норма округа.',
      at('статья 54'),
      'Проверьте, кого учли и какое жильё зачли. Исправьте и подайте снова.',
      ['household', 'homes', 'dwelling'],
    ),
    ground(
      'papers-missing',
      'Нет обязательных документов.',
      at('статья 54'),
      'Донесите их и подайте снова. Очередь считают с дня, когда собрано всё.',
      ['papers'],
    ),
    ground(
      'made-worse',
      'Вы сами ухудшили своё жильё, и пять лет ещё не прошли.',
      at('статья 53'),
      'Подайте, когда пройдёт пять лет. Если вас вынудили, это можно доказать в суде.',
      ['homes'],
    ),
    ground(
      'income-above',
      'Доход семьи выше предела.',
      at('статья 49'),
      'Посмотрите другие программы. Например, выплату молодой семье.',
      ['income'],
    ),
  ],
  askMore: [
    ask(
      'income',
      'Мы не нашли сведений о части доходов. Пришлите справку, если она есть.',
      at('статья 52, часть 4'),
      ['income-papers', 'court'],
      { days: 10 },
    ),
  ],
  result: {
    name: 'Решение о постановке в очередь',
    description: 'В решении — день постановки и номер очереди. Сообщайте нам, если изменятся семья, доход или жильё.',
    titles: {
      approval: 'Решение о принятии на учёт нуждающихся в жилых помещениях',
      refusal: 'Решение об отказе в принятии на учёт нуждающихся в жилых помещениях',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в жилищном отделе округа'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({ issue: 'Встать в очередь', amend: 'Сообщить об изменениях', terminate: 'Выйти из очереди' }),
      applicantPage(),
      passportPage(),
      formerDecisionPage('Решение о постановке', {
        number: 'Номер решения',
      }),
      dwellingPage({
        title: 'Где вы живёте',
        district: 'Округ, где вы живёте',
        label: 'Адрес, где живёте',
        fields: [
          area('Площадь этого жилья', { when: stays }),
          choice(
            'right',
            'Чьё это жильё',
            {
              social: 'Социальный найм',
              own: 'Своё',
              relatives: 'Родственников',
              rent: 'Снимаем',
              dormitory: 'Общежитие',
              other: 'Другое',
            },
            { when: stays },
          ),
        ],
      }),
      {
        kind: 'questions',
        id: 'reason',
        title: 'Почему нужна очередь',
        when: stays,
        fields: [
          choice('why', 'Что у вас случилось', {
            none: 'Нет своего жилья',
            small: 'Жильё есть, но тесно',
            unfit: 'Дом аварийный или непригодный',
            illness: ['Тяжело больной в общей квартире', 'Болезнь должна быть в перечне Минздрава.'],
          }),
          choice('benefit', 'Есть ли право на жильё вне очереди', {
            no: 'Нет',
            orphan: 'Сирота',
            fire: 'Жильё сгорело или разрушено',
            ill: 'Тяжёлая болезнь',
            other: 'Другое',
          }),
          text('other-benefit', 'Какое право', { when: { field: 'benefit', is: 'other' } }),
          count('neighbours', 'Сколько ещё людей живёт здесь кроме вашей семьи', { max: 50 }),
        ],
      },
      {
        ...householdPage({ title: 'Ваша семья', lead: 'Назовите всех, кто встаёт в очередь вместе с вами. Себя не называйте.' }),
        when: stays,
      },
      {
        kind: 'repeat',
        id: 'homes',
        title: 'Жильё семьи',
        lead: 'Всё, чем семья владеет сейчас или владела за пять лет. Нет ничего — ничего не добавляйте.',
        when: stays,
        min: 0,
        max: 15,
        itemTitle: 'Жильё',
        addLabel: 'Добавить ещё жильё',
        nameBy: ['where'],
        fields: [
          text('where', 'Адрес', { maxLength: 300 }),
          text('whose', 'Чьё оно'),
          area('Площадь или доля'),
          choice('fate', 'Что с ним', { have: 'Есть сейчас', sold: 'Продали', given: 'Подарили', lost: 'Сгорело или разрушено' }),
        ],
      },
      {
        kind: 'questions',
        id: 'income',
        title: 'Доходы, которых нет у налоговой',
        when: stays,
        fields: [
          yesno('any', 'Были такие доходы за год?', { hint: 'Например: подработка, алименты, помощь родных.' }),
          money('sum', 'Сколько всего за год', { when: { field: 'any', is: 'yes' } }),
          text('from', 'Откуда они', { when: { field: 'any', is: 'yes' }, maxLength: 500 }),
        ],
      },
      {
        kind: 'questions',
        id: 'leaving',
        title: 'Выход из очереди',
        when: leaves,
        fields: [confirm('sure', 'Понимаю, что место в очереди не сохранится')],
      },
      {
        ...papersPage([
          ifAny('income-papers', 'Справки о доходах, которых нет в реестрах', { maxFiles: 10 }),
          needed('medical', 'Заключение врачей о тяжёлой болезни', { when: { field: 'reason.why', is: 'illness' } }),
          ifAny('court', 'Решение суда о составе семьи или вселении'),
          needed('consents', 'Согласие взрослых членов семьи на проверку', {
            when: { field: 'household.kin', is: ['spouse', 'parent', 'other', 'none'] },
            maxFiles: 10,
          }),
        ]),
        when: stays,
      },
    ],
  },
  synonyms: [
    'встать в очередь на квартиру',
    'нуждающиеся в жилье',
    'улучшение жилищных условий',
    'жильё от государства',
    'соцнайм очередь',
    'малоимущие жильё',
    'справка об очереди на жильё',
    'бесплатная квартира',
    'негде жить',
  ],
  notes:
    'Кодекс прочитан в редакции конца 2023 года. Норму площади ставит округ, порог дохода — край. Признание малоимущими бывает отдельной услугой; здесь оно в том же деле. Нужна ли ежегодная перерегистрация, зависит от края: не выяснено.',
});
