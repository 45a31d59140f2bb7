import { applicantPage, homePage, passportPage } from '../applicant-pages.ts';
import { complaint, correctionOf } from '../remedies.ts';
import type { Service } from '../service.ts';
import { landPlotForm } from './land-plot-form.ts';

const landCode = 'Земельный кодекс РФ от 25.10.2001 № 136-ФЗ';
const codeSource =
  'github.com/deep-foundation/russian-laws: data/html/102073184.html (копия pravo.gov.ru, редакция конца 2023 года; поправки 2024–2026 годов не сверены)';

export const landPreliminaryApproval: Service = {
  slug: 'land-preliminary-approval',
  title: 'Земельный участок: предварительное согласование',
  official: 'Предварительное согласование предоставления земельного участка',
  summary: 'Так получают землю без торгов, когда участка ещё нет на кадастре или его границы не уточнены.',
  topic: 'land',
  category: 'municipal',
  audience: ['citizen'],
  decidedBy: 'municipality',
  department: 'land',
  action: 'issue',
  trustLevel: 0,
  filing: { requires: 'any' },
  codes: { frgu: 'PLACEHOLDER-land-preliminary-approval', target: 'PLACEHOLDER-land-preliminary-approval-issue' },
  law: [
    { act: landCode, article: 'статья 39.15, пункты 1–3, 6, 7, 7.1, 8', verified: true, source: codeSource },
    { act: landCode, article: 'статья 11.10, пункт 16', verified: true, source: codeSource },
    {
      act: 'Федеральный закон от 05.12.2022 № 509-ФЗ',
      article: 'срок 20 дней вместо 30 с 1 марта 2023 года',
      verified: true,
      source: 'https://epp.genproc.gov.ru/web/proc_19/activity/legal-education/explain?item=84867784',
    },
  ],
  whoMay:
    'Гражданин, которому земля нужна для дома, личного подсобного хозяйства, сада или фермы. Также тот, кто по закону может получить землю без торгов. Организации и предприниматели пока подают заявление на бумаге.',
  documents: [
    {
      name: 'Схема расположения участка',
      required: true,
      note: 'Не нужна, если место уже есть в утверждённом проекте межевания.',
    },
    {
      name: 'Документ о праве получить участок без торгов',
      required: false,
      note: 'Нужен, только если сведений о вашем праве нет в государственных реестрах.',
    },
  ],
  askedByUs: [
    { what: 'исходный участок и соседние, права на здания', registry: 'ЕГРН — реестр недвижимости' },
    { what: 'ваш паспорт', registry: 'МВД' },
    { what: 'адрес ориентира', registry: 'ФИАС — адресный реестр' },
  ],
  fee: null,
  deadline: {
    number: 20,
    unit: 'calendar',
    from: 'registration',
    act: 'Земельный кодекс РФ, статья 39.15, пункт 7',
    verified: true,
    source: codeSource,
  },
  otherDeadlines: [
    {
      outcome: 'Возврат заявления с объяснением, если не хватает сведений',
      number: 10,
      unit: 'calendar',
      from: 'registration',
      act: 'Земельный кодекс РФ, статья 39.15, пункт 3',
      verified: false,
    },
    {
      outcome: 'Если схему согласует лесное ведомство',
      number: 35,
      unit: 'calendar',
      from: 'registration',
      act: 'Федеральный закон № 137-ФЗ, статья 3.5',
      verified: false,
    },
  ],
  registration: 'officer',
  intakeRefusal: [
    {
      code: 'incomplete',
      text: 'Не хватает сведений о вас, об участке, цели или виде права.',
      article: 'Земельный кодекс РФ, статья 39.15, пункты 1–3',
      remedy: 'Допишите недостающее и подайте заявление снова.',
      verified: false,
    },
    {
      code: 'wrong-body',
      text: 'Этим участком распоряжается другое ведомство.',
      article: 'Земельный кодекс РФ, статья 39.15, пункт 3',
      remedy: 'Подайте заявление туда, где распоряжаются участком. В отказе будет написано куда.',
      verified: false,
    },
    {
      code: 'unreadable-files',
      text: 'Файлы не открываются, не читаются или не подписаны.',
      article: 'Закон края о подаче заявлений в электронном виде',
      remedy: 'Сделайте новый скан или снимок и подайте снова.',
      verified: false,
    },
  ],
  refusal: [
    {
      code: 'scheme-rejected',
      text: 'Схему нельзя утвердить: ошибка в форме или участок накладывается на другой.',
      article: 'Земельный кодекс РФ, статья 39.15, пункт 8, и статья 11.10, пункт 16',
      remedy: 'Закажите у кадастрового инженера исправленную схему и подайте снова. Очередь при этом не сохраняется.',
      verified: false,
    },
    {
      code: 'no-right-without-auction',
      text: 'Вы не можете получить этот участок без торгов.',
      article: 'Земельный кодекс РФ, статья 39.15, пункт 8',
      remedy: 'Подайте заявление об аукционе или приложите документ о вашем праве.',
      verified: false,
    },
    {
      code: 'taken',
      text: 'Участок уже отдан другому человеку или на нём стоит чужое здание.',
      article: 'Земельный кодекс РФ, статья 39.15, пункт 8',
      remedy: 'Выберите другое место на публичной кадастровой карте. Если здание ваше, сначала зарегистрируйте право на него.',
      verified: false,
    },
    {
      code: 'reserved',
      text: 'Земля зарезервирована, изъята из оборота или нужна для комплексного развития.',
      article: 'Земельный кодекс РФ, статья 39.15, пункт 8',
      remedy: 'Спросите у ведомства, каким решением и до какого дня. Или подберите другой участок.',
      verified: false,
    },
  ],
  askMore: [
    {
      code: 'earlier-scheme',
      text: 'Раньше вашей подали другую схему, и они накладываются. Ждём решения по ней. Если хотите, пришлите исправленную схему.',
      article: 'Земельный кодекс РФ, статья 39.15, пункт 6',
      stopsClock: true,
      waitDays: 20,
      unit: 'calendar',
      onExpiry: 'decide-on-what-is-there',
      slots: ['scheme'],
      // The stop itself was read in пункт 6; the longest wait is a draft of the fact sheet.
      verified: false,
    },
    {
      code: 'unreadable-scheme',
      text: 'Схема не открывается или на ней не видно границ и подписей. Пришлите файл лучше.',
      article: 'Закон края о подаче заявлений в электронном виде',
      stopsClock: false,
      waitDays: 5,
      unit: 'calendar',
      onExpiry: 'decide-on-what-is-there',
      slots: ['scheme'],
      verified: false,
    },
    {
      code: 'right-not-shown',
      text: 'В реестрах нет сведений о вашем праве на землю без торгов. Пришлите документ об этом праве.',
      article: 'Земельный кодекс РФ, статья 39.15, пункты 1–3',
      stopsClock: false,
      waitDays: 5,
      unit: 'calendar',
      onExpiry: 'decide-on-what-is-there',
      slots: ['right-document'],
      verified: false,
    },
  ],
  result: {
    name: 'Решение о предварительном согласовании',
    description: 'В решении указаны площадь, условный номер и схема. С ним заказывают межевание и ставят участок на кадастр.',
    titles: {
      approval: 'Решение о предварительном согласовании предоставления земельного участка',
      refusal: 'Решение об отказе в предварительном согласовании предоставления земельного участка',
    },
  },
  delivery: ['cabinet', 'mfc-paper', 'agency', 'post'],
  elsewhere: ['в любом МФЦ', 'лично в администрации', 'письмом в администрацию'],
  appeal: complaint,
  correction: correctionOf('Решение'),
  form: {
    pages: [
      applicantPage(),
      passportPage(),
      homePage('На этот адрес придёт письмо, если вы попросите решение почтой.'),
      ...landPlotForm,
    ],
  },
  synonyms: [
    'земля под дом',
    'получить землю у администрации',
    'хочу участок рядом с домом',
    'предварительное согласование участка',
    'согласование земли под ИЖС',
    'построить дом',
    'дача огород сад ферма',
    'участок не на кадастре',
    'земля под огород от государства',
    'взять землю в аренду без аукциона',
    'без торгов',
    'межевание',
    '39.15',
  ],
  retention: { draftDays: 100, caseYears: 5 },
};
