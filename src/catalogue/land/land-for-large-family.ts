import { define } from '../define.ts';
import { actionPage } from '../pages/action.ts';
import { applicantPage, homePage, passportPage } from '../pages/applicant.ts';
import { childrenPage } from '../pages/family.ts';
import { formerDecisionPage } from '../pages/former-decision.ts';
import { personPage } from '../pages/person.ts';
import { landCode } from '../parts/codes.ts';
import { choice, confirm, municipality, text, yesno } from '../parts/fields.ts';
import { against, asked, fit, whether } from '../parts/fit.ts';
import { ask, ground, law, term } from '../parts/law.ts';
import { ifAny, needed, papersPage } from '../parts/papers.ts';
import { correctionOf } from '../remedies.ts';

const regionLaw = 'Закон края о бесплатных участках многодетным семьям';
const source = 'https://www.tramitador.org/gu/service/418015 (описание услуги другого муниципалитета)';
const at = (part: string) => `${regionLaw}, ${part}`;
const leaves = { field: 'action.action', is: 'terminate' };
const stays = { not: leaves };
const both = { all: [stays, { field: 'family.parents', is: 'two' }] };

export const landForLargeFamily = define({
  slug: 'land-for-large-family',
  title: 'Земельный участок многодетной семье',
  official:
    'Постановка граждан, имеющих трёх и более детей, на учёт для бесплатного предоставления земельного участка в собственность',
  summary: 'Семья с тремя детьми встанет в очередь на бесплатный участок. Можно попросить деньги вместо него.',
  topic: 'land',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'land',
  actions: ['issue', 'amend', 'terminate'],
  filing: { requires: 'esia' },
  law: [
    landCode.read('статья 39.5, подпункт 6'),
    landCode.read('статья 39.19'),
    law(regionLaw, 'кому дают, какой площади, как идёт очередь'),
  ],
  whoMay: 'Родители трёх и более детей, которые живут в крае. Край может попросить, чтобы семья стояла в очереди на жильё.',
  fit: fit(
    [
      asked('children', 'Сколько у вас детей?', { few: 'Меньше трёх', many: 'Трое или больше' }),
      whether('lives', 'Вы живёте в крае?'),
      whether('received', 'Семья уже получала землю бесплатно?'),
    ],
    [
      against(
        'children',
        'few',
        'землю дают родителям трёх и более детей',
        'Закон края о бесплатных участках многодетным семьям, кто имеет право',
      ),
      against(
        'lives',
        'no',
        'землю дают тем, кто живёт в крае',
        'Закон края о бесплатных участках многодетным семьям, кто имеет право',
      ),
      against(
        'received',
        'yes',
        'семья уже получала землю бесплатно',
        'Закон края о бесплатных участках многодетным семьям, кто имеет право',
      ),
    ],
  ),
  documents: [
    { name: 'Решение суда или соглашение, с кем живут дети', required: false, note: 'Если родители живут не вместе.' },
    { name: 'Согласие второго родителя', required: true, note: 'Только если родителей двое.' },
    { name: 'Справка об учёбе старшего ребёнка', required: false, note: 'Если ему уже 18 и он учится.' },
  ],
  askedByUs: [
    { what: 'рождение детей и брак родителей', registry: 'ЗАГС' },
    { what: 'где зарегистрированы родители и дети', registry: 'МВД' },
    { what: 'не получала ли семья землю раньше', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'статус многодетной семьи', registry: 'Социальный фонд' },
    { what: 'очередь на жильё', registry: 'жилищный отдел округа' },
    { what: 'родительские права', registry: 'суды' },
  ],
  deadline: term(30, 'calendar', at('постановка на учёт'), { source }),
  otherDeadlines: [
    { outcome: 'Сообщение о решении', ...term(5, 'working', at('постановка на учёт')) },
    {
      outcome: 'Сколько времени у вас ответить на предложенный участок',
      ...term(30, 'calendar', at('выбор участка'), { from: 'documents-complete' }),
    },
  ],
  intakeRefusal: [
    ground('no-children', 'Не названы дети.', at('подача заявления'), 'Добавьте всех детей и подайте снова.', ['children']),
    ground(
      'other-district',
      'Вы живёте в другом округе.',
      at('подача заявления'),
      'Выберите округ, где вы зарегистрированы, и подайте снова.',
      ['family.municipality', 'home'],
    ),
  ],
  refusal: [
    ground(
      'fewer',
      'По закону края учли меньше трёх детей.',
      at('кто имеет право'),
      'Если старший учится, приложите справку об учёбе и подайте снова.',
      ['children', 'papers.study'],
    ),
    ground(
      'had-land',
      'Семья уже получала землю бесплатно.',
      at('кто имеет право'),
      'Участок дают один раз. Если вы его не получали, это ошибка реестра: обжалуйте.',
      ['family.had'],
    ),
    ground(
      'not-resident',
      'Нет регистрации в округе нужный срок.',
      at('кто имеет право'),
      'Приложите решение суда о проживании. Или пусть подаст другой родитель.',
      ['home', 'papers.living'],
    ),
    ground(
      'not-in-housing-list',
      'Семья не стоит в очереди на жильё.',
      at('кто имеет право'),
      'Сначала подайте заявление в услуге «Встать в очередь на жильё».',
      ['family.list'],
    ),
  ],
  askMore: [
    ask(
      'living',
      'Дети записаны по другому адресу. Пришлите решение суда или соглашение, что они живут с вами.',
      at('подача заявления'),
      ['living'],
      { days: 10 },
    ),
  ],
  result: {
    name: 'Решение о постановке в очередь на землю',
    description: 'В решении — номер очереди. Когда она подойдёт, вам предложат участок или выплату.',
    titles: {
      approval: 'Решение о постановке на учёт для бесплатного предоставления участка',
      refusal: 'Решение об отказе в постановке на учёт для бесплатного предоставления участка',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency'],
  elsewhere: ['в любом МФЦ', 'лично в комитете по земле округа'],
  correction: correctionOf('Решение'),
  form: {
    pages: [
      actionPage({
        issue: 'Встать в очередь',
        amend: 'Сообщить об изменениях или сменить землю на деньги',
        terminate: 'Выйти из очереди',
      }),
      applicantPage(),
      passportPage(),
      formerDecisionPage('Решение о постановке', {
        number: 'Номер решения',
      }),
      homePage('По адресу видно, сколько семья живёт в округе.'),
      {
        kind: 'questions',
        id: 'family',
        title: 'Семья и участок',
        fields: [
          municipality('Округ, где нужен участок', 'Заявление попадёт в комитет по земле этого округа.'),
          choice('parents', 'Кто растит детей', { two: 'Двое родителей', one: 'Один родитель' }, { when: stays }),
          choice('instead', 'Что вы хотите', { land: 'Участок', money: 'Выплату вместо участка' }, { when: stays }),
          choice(
            'purpose',
            'Для чего участок',
            { house: 'Для дома', garden: 'Сад', household: 'Личное хозяйство' },
            { when: { all: [stays, { field: 'instead', is: 'land' }] } },
          ),
          yesno('had', 'Получала ли семья землю бесплатно раньше?', { when: stays }),
          yesno('list', 'Стоите ли в очереди на жильё?', { when: stays }),
        ],
      },
      personPage('other-parent', 'Второй родитель', { when: both }),
      {
        ...childrenPage({
          min: 3,
          lead: 'Назовите всех детей, которых растите.',
          fields: [
            text('share', 'Его доля в участке', {
              optional: true,
              hint: 'Если земля будет общей. Например: 1/5.',
              maxLength: 20,
            }),
          ],
        }),
        when: stays,
      },
      {
        kind: 'questions',
        id: 'leaving',
        title: 'Выход из очереди',
        when: leaves,
        fields: [confirm('sure', 'Понимаю, что место в очереди на землю не сохранится')],
      },
      {
        ...papersPage([
          ifAny('living', 'Решение суда или соглашение, с кем живут дети'),
          needed('other-consent', 'Согласие второго родителя', {
            when: both,
            hint: 'На участок в общую собственность или на выплату.',
          }),
          ifAny('study', 'Справка об учёбе старшего ребёнка', { hint: 'Если ему уже 18 и он учится.' }),
        ]),
        when: stays,
      },
    ],
  },
  synonyms: [
    'земля многодетным',
    'участок за третьего ребёнка',
    'бесплатный участок',
    'очередь на участок',
    'деньги вместо участка',
    'земельный сертификат многодетным',
    'участок трое детей',
  ],
  notes:
    'Площадь, возраст детей, срок проживания и выплата — дело закона края; сам закон вымышлен. 30 дней прочитаны в описании услуги другого муниципалитета, это не федеральный срок. Возраст учащихся детей не сверен. Кодекс прочитан в редакции конца 2023 года.',
});
