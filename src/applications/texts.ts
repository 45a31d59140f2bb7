import type { Citizen } from '../accounts/citizen.ts';
import { casesOf } from '../catalogue/bodies/cases.ts';
import type { Service } from '../catalogue/service.ts';
import type { Tone } from '../ui/tag.tsx';
import type { Stage, Status, Verb } from './application.ts';
import type { MissingStep, SignatureKind } from './filing.ts';

/** The seeds' words for a status, and the colour that repeats them. */
export const statusWords: Record<Status, { label: string; tone: Tone; meaning: string }> = {
  submitted: {
    label: 'Принято',
    tone: 'new',
    meaning: 'Заявление у нас. Сотрудник зарегистрирует его до конца следующего рабочего дня.',
  },
  registered: {
    label: 'На рассмотрении',
    tone: 'new',
    meaning: 'Заявление зарегистрировано и ждёт сотрудника. От вас ничего не нужно.',
  },
  checking: { label: 'На рассмотрении', tone: 'wait', meaning: 'Сотрудник проверяет документы. От вас ничего не нужно.' },
  in_review: {
    label: 'В работе',
    tone: 'wait',
    meaning: 'Документы в порядке. Сотрудник готовит решение. От вас ничего не нужно.',
  },
  needs_info: {
    label: 'Запрос дополнений',
    tone: 'no',
    meaning: 'Сотруднику не хватает сведений. Ответьте на его запрос.',
  },
  approved: { label: 'Одобрено', tone: 'ok', meaning: 'Решение положительное. Готовим документ, это займёт несколько минут.' },
  refused: {
    label: 'Отказано',
    tone: 'no',
    meaning: 'Решение отрицательное. Почему и что можно сделать, написано в начале страницы.',
  },
  ready: { label: 'Завершено', tone: 'ok', meaning: 'Документ готов. Скачайте его в разделе «Документы».' },
  issued: { label: 'Завершено', tone: 'ok', meaning: 'Вы получили документ. Он останется в разделе «Документы».' },
  intake_refused: {
    label: 'Отказано в приёме',
    tone: 'no',
    meaning: 'Заявление не приняли к рассмотрению. Исправьте причину и подайте снова.',
  },
  awaiting_payment: { label: 'Ждём оплату', tone: 'wait', meaning: 'Рассмотрение начнётся после оплаты.' },
  awaiting_consent: {
    label: 'Ждём согласия',
    tone: 'wait',
    meaning: 'Рассмотрение начнётся, когда второй участник даст согласие.',
  },
  withdrawn: {
    label: 'Отозвано',
    tone: 'new',
    meaning: 'Вы отозвали заявление. Решения по нему не будет. Подать снова можно в любой день.',
  },
  expired: {
    label: 'Срок истёк',
    tone: 'no',
    meaning: 'Заявление закрыто: нужные сведения не пришли вовремя. Его можно подать снова.',
  },
  redirected: { label: 'Передано', tone: 'wait', meaning: 'Заявление передано в другое ведомство.' },
  registry_unavailable: { label: 'Проверим позже', tone: 'wait', meaning: 'Реестр сейчас не отвечает. Мы повторим запрос сами.' },
  external: {
    label: 'В другом ведомстве',
    tone: 'wait',
    meaning: 'Мы проверили заявление и передали. Решает другое ведомство. От вас ничего не нужно.',
  },
};

/** «Сейчас у ФНС» where the service names who decides; else the status's own label. */
export const statusLabel = (status: Status, service: Pick<Service, 'outside'> | undefined): string =>
  status === 'external' && service?.outside ? `Сейчас у ${casesOf(service.outside).of}` : statusWords[status].label;

export const stageWords: Record<Stage, string> = {
  intake: 'Приём',
  documents: 'Проверка документов',
  review: 'Экспертиза',
  result: 'Готово к выдаче',
};

/** What happened, for the history; `who` comes before it. */
export const verbWords: Record<Verb | 'submit', string> = {
  submit: 'Заявление отправлено',
  register: 'Заявление зарегистрировано',
  'refuse-intake': 'Отказ в приёме документов',
  take: 'Сотрудник взял заявление в работу',
  return: 'Сотрудник вернул заявление в очередь',
  pass: 'Передано в другое ведомство',
  'accept-documents': 'Документы в порядке, началась экспертиза',
  'send-outside': 'Заявление передано ведомству, которое решает',
  'outside-status': 'Ведомство сообщило о ходе дела',
  'outside-return': 'Ведомство не приняло заявление, сотрудник проверит его снова',
  ask: 'Сотрудник попросил дополнить заявление',
  answer: 'Вы ответили на запрос',
  'stop-waiting': 'Срок ответа прошёл, рассмотрение продолжается',
  escalate: 'Срок прошёл, об этом знает руководитель ведомства',
  'add-document': 'Добавлен документ',
  comment: 'Комментарий',
  approve: 'Решение: одобрено',
  refuse: 'Решение: отказано',
  'issue-document': 'Документ с решением готов',
  'hand-over': 'Документ получен',
  reopen: 'Решение отменено, заявление рассматривают снова',
  withdraw: 'Заявление отозвано',
};

export const deliveryWords: Record<'cabinet' | 'mfc-paper' | 'agency' | 'post', { label: string; hint: string }> = {
  cabinet: { label: 'В личном кабинете', hint: 'Документ PDF появится в разделе «Документы».' },
  'mfc-paper': { label: 'На бумаге в МФЦ', hint: 'Выберите центр. Копия останется и в кабинете.' },
  agency: { label: 'На бумаге в ведомстве', hint: 'Возьмите с собой паспорт. Копия останется и в кабинете.' },
  post: { label: 'По почте', hint: 'Письмо придёт по адресу из заявления. Копия останется и в кабинете.' },
};

export const channelWords: Record<'portal' | 'mfc' | 'epgu' | 'paper' | 'post', string> = {
  portal: 'портал',
  mfc: 'МФЦ',
  epgu: 'Госуслуги',
  paper: 'на бумаге',
  post: 'почта',
};

/** By what an author was known when they sent. */
const authenticationWords: Record<Citizen['authentication'] | 'desk', string> = {
  desk: 'паспорт видел сотрудник МФЦ',
  password: 'с паролем',
  esia: 'через Госуслуги',
  signature: 'с электронной подписью',
  passkey: 'с ключом входа',
  activation: 'по коду из МФЦ',
  recovery: 'после восстановления доступа',
};

const assuranceWords: Record<number, string> = {
  0: 'личность не подтверждена',
  1: 'документы на проверке',
  2: 'личность подтверждена',
};

/** «через Госуслуги, личность подтверждена»; a way that is none of the portal's own is left unnamed. */
export const authorWords = ({ authentication, assurance }: { authentication: string; assurance: number }): string =>
  [(authenticationWords as Record<string, string>)[authentication], assuranceWords[assurance]].filter(Boolean).join(', ');

export const signatureWords: Record<SignatureKind, string> = {
  none: 'нет',
  'simple-esia': 'простая электронная подпись Госуслуг',
  enhanced: 'усиленная неквалифицированная подпись',
  qualified: 'усиленная квалифицированная подпись',
  paper: 'на бумаге',
};

/** The step that is missing, said to whoever wants to send. */
export const missingStepWords: Record<MissingStep, string> = {
  esia: 'Вы вошли другим способом. Остался один шаг: войдите через Госуслуги или поставьте электронную подпись.',
  confirmed:
    'Вы вошли через Госуслуги, но запись там упрощённая. Подтвердите её в МФЦ или в приложении банка, потом войдите снова.',
  signature: 'Вы вошли без подписи. Перед отправкой подпишите заявление своей подписью или войдите с ней.',
};
