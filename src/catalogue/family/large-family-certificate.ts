import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { childrenPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { personPage } from '../pages/person.ts';
import { choice, confirm, text, yesno } from '../parts/fields.ts';
import { against, asked, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, readLaw, term } from '../parts/law.ts';
import { ifAny, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const decree = 'Указ Президента РФ от 23.01.2024 № 63 «О мерах социальной поддержки многодетных семей»';
const order = 'Порядок выдачи удостоверения многодетной семьи, утверждённый краем';
const source = 'https://base.garant.ru/410652482/de40175ab12d04d68f792b5b742a18fc';
const ends = { field: 'action.action', is: 'terminate' };
const describes = { field: 'action.action', is: ['issue', 'renew', 'amend'] };
const paper = { field: 'paper.wanted', is: 'yes' };

export const largeFamilyCertificate = define({
  slug: 'large-family-certificate',
  title: 'Удостоверение многодетной семьи',
  official: 'Выдача удостоверения, подтверждающего статус многодетной семьи в Российской Федерации',
  summary: 'С ним дают льготы семье по всей России. Здесь же его продлевают и меняют.',
  topic: 'family',
  audience: ['citizen'],
  decidedBy: 'region',
  department: 'social',
  actions: ['issue', 'renew', 'amend', 'duplicate', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    readLaw(decree, 'в целом', source),
    readLaw('Распоряжение Правительства РФ от 29.06.2024 № 1725-р (образец удостоверения)', 'в целом', source),
    law(order, 'порядок выдачи'),
  ],
  whoMay: 'Родитель или опекун, у которого трое или больше детей до 18 лет. Старший считается до 23 лет, если учится очно.',
  fit: fit(
    [
      asked('children', 'Сколько у вас детей до 18 лет? Считайте и старшего до 23 лет, если он учится очно.', {
        few: 'Меньше трёх',
        many: 'Трое или больше',
      }),
      whether('state', 'Кто-то из детей живёт на полном обеспечении государства?'),
      whether('elsewhere', 'У вас уже есть удостоверение другого региона?'),
    ],
    [
      against(
        'children',
        'few',
        'детей, которых считает закон, меньше трёх',
        'Указ Президента РФ от 23.01.2024 № 63 «О мерах социальной поддержки многодетных семей»',
      ),
      against(
        'state',
        'yes',
        'один из детей живёт на полном обеспечении государства',
        'Порядок выдачи удостоверения многодетной семьи, утверждённый краем',
      ),
      against(
        'elsewhere',
        'yes',
        'у семьи уже есть удостоверение в другом регионе',
        'Порядок выдачи удостоверения многодетной семьи, утверждённый краем',
      ),
    ],
  ),
  documents: [
    {
      name: 'Справка об очной учёбе ребёнка от 18 до 23 лет',
      required: false,
      note: 'Если вуз или колледж не передал сведения.',
    },
    { name: 'Ваша фотография', required: false, note: 'Только для удостоверения на бумаге.' },
    { name: 'Документ о смене фамилии или о родстве', required: false, note: 'Если его нет в реестре ЗАГС.' },
  ],
  askedByUs: [
    { what: 'рождение, усыновление и смерть детей', registry: 'ЗАГС' },
    { what: 'лишены ли родители прав', registry: 'суды' },
    { what: 'где зарегистрированы родители и дети', registry: 'МВД' },
    { what: 'учёба детей старше 18 лет', registry: 'реестр образования' },
  ],
  deadline: term(10, 'working', order, {
    source: 'https://docs.cntd.ru/document/444893596/titles/1O5NJVI (регламент другого региона, пункт 2.5)',
  }),
  otherDeadlines: [
    { outcome: 'Дубликат или продление', ...term(5, 'working', order) },
    { outcome: 'Замена удостоверения', ...term(10, 'working', order) },
  ],
  registration: 'rule',
  intakeRefusal: [
    ground('bad-photo', 'Лица на фотографии не видно.', order, 'Снимитесь на светлом фоне и приложите новый снимок.', [
      'papers.photo',
    ]),
    ground(
      'no-consent',
      'Нет согласия второго родителя вписать его в удостоверение.',
      order,
      'Попросите его согласия или подайте без него.',
      ['other-parent'],
    ),
  ],
  refusal: [
    ground(
      'fewer-than-three',
      'Детей, которых считает закон, меньше трёх.',
      decree,
      'Проверьте, все ли названы: усыновлённые, подопечные, студенты до 23 лет.',
      ['children', 'papers.study'],
    ),
    ground(
      'state-care',
      'Один из детей живёт на полном обеспечении государства.',
      order,
      'Подайте снова, когда он вернётся в семью.',
      ['children'],
    ),
    ground(
      'no-parental-rights',
      'Вы лишены родительских прав на одного из детей.',
      order,
      'Заявление может подать второй родитель.',
    ),
    ground(
      'other-region',
      'У семьи уже есть удостоверение в другом регионе.',
      order,
      'Выберите «Заменить»: номер сохранится, статус действует по всей стране.',
      ['action.action', 'former'],
    ),
  ],
  askMore: [
    ask('kinship', 'Фамилии разные, и родство не видно. Пришлите документ о нём.', order, ['kinship'], { days: 5, stops: true }),
  ],
  result: {
    name: 'Удостоверение многодетной семьи',
    description: 'Электронное удостоверение со знаком для проверки. Бумажное дадут, если попросите.',
    titles: {
      approval: 'Решение о выдаче удостоверения многодетной семьи',
      refusal: 'Решение об отказе в выдаче удостоверения многодетной семьи',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в отделе социальной защиты'],
  correction: correctionOf('Удостоверение'),
  form: {
    pages: [
      actionPage({
        issue: 'Получить первый раз',
        renew: 'Продлить: кончается срок',
        amend: 'Заменить: родился ребёнок, сменилась фамилия, переезд',
        duplicate: 'Получить дубликат: потеряли или испортили',
        terminate: 'Сдать: семья больше не многодетная',
      }),
      applicantPage(),
      passportPage(),
      formerDecisionPage('Прежнее удостоверение', {
        number: 'Номер и кто выдал',
        hint: 'Например: 1234, соцзащита Тверской области.',
      }),
      { ...homePage('Адрес, где вы живёте с детьми.'), when: describes },
      {
        kind: 'questions',
        id: 'parents',
        title: 'Родители',
        when: describes,
        fields: [
          choice('who', 'Кто вы детям', { mother: 'Мама', father: 'Папа', guardian: 'Опекун или приёмный родитель' }),
          yesno('second', 'Вписать второго родителя?'),
        ],
      },
      personPage('other-parent', 'Второй родитель', {
        lead: 'Называйте его, если он согласен. Удостоверением он сможет пользоваться сам.',
        when: { all: [describes, { field: 'parents.second', is: 'yes' }] },
      }),
      {
        ...childrenPage({
          title: 'Дети',
          lead: 'Все до 18 лет и студенты до 23 лет.',
          min: 3,
          fields: [
            choice('bond', 'Кем приходится вам', {
              own: 'Родной',
              adopted: 'Усыновлён',
              ward: 'Под опекой',
              step: 'Ребёнок мужа или жены',
            }),
            yesno('adult-student', 'Ребёнку от 18 до 23 лет, и он учится очно?'),
            text('school', 'Где учится', { prefill: 'childSchool', when: { field: 'adult-student', is: 'yes' } }),
          ],
        }),
        when: describes,
      },
      {
        kind: 'questions',
        id: 'paper',
        title: 'Бумажное удостоверение',
        when: { not: ends },
        fields: [
          yesno('wanted', 'Нужно ли ещё и на бумаге?', { hint: 'Электронное действует так же.' }),
          choice(
            'where',
            'Где забрать',
            { mfc: 'В МФЦ', agency: 'В отделе социальной защиты' },
            { when: { field: 'wanted', is: 'yes' } },
          ),
        ],
      },
      {
        kind: 'questions',
        id: 'ending',
        title: 'Почему сдаёте',
        when: ends,
        fields: [
          choice('why', 'Причина', {
            grown: 'Дети выросли',
            away: 'Ребёнок живёт отдельно от нас',
            moved: 'Переезд за границу',
            other: 'Другая',
          }),
          confirm('sure', 'Понимаю, что льготы по удостоверению прекратятся'),
        ],
      },
      {
        ...papersPage([
          ifAny('photo', 'Ваша фотография', {
            types: ['jpg', 'png'],
            maxFiles: 1,
            hint: 'Светлый фон, лицо целиком.',
            when: paper,
          }),
          ifAny('study', 'Справка об очной учёбе ребёнка от 18 до 23 лет'),
          ifAny('kinship', 'Документ о смене фамилии или о родстве'),
        ]),
        when: { not: ends },
      },
    ],
  },
  synonyms: [
    'многодетная семья',
    'удостоверение многодетных',
    'корочка многодетной',
    'статус многодетной',
    'справка что многодетная',
    'многодетная мать',
    'продлить удостоверение многодетной',
    'трое детей',
    'три ребёнка',
    'многодетный отец',
    'четверо детей',
    'пятеро детей',
  ],
  notes:
    'Указ и образец прочитаны. Срок прочитан в регламенте другого региона 2021 года; те же 10 рабочих дней даёт tramitador.org/gu/service/369686. Удостоверения старых образцов действовали до 01.01.2026 (mantkcson.ru). Сроки дубликата и продления по памяти. Если дети уже есть в реестре ЗАГС, решить в пользу семьи можно сразу.',
});
