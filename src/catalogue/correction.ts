import type { FilesPage, QuestionsPage } from '../forms/definition.ts';
import { applicantPage } from './pages/applicant.ts';
import type { Service } from './service.ts';

const law = 'Федеральный закон № 210-ФЗ, статья 11.2, и административный регламент услуги';
const made = new WeakMap<Service, Service>();

/**
 * Correcting a mistake in a document of this service: free, by the same department, in 5 working days (210-ФЗ [K]). It is a
 * service of its own, so that queue, clock, grounds and card know it as they know any other.
 */
export function correctionOf(service: Service): Service {
  const known = made.get(service) ?? derive(service);
  made.set(service, known);
  return known;
}

const derive = ({ actions: _, fees: __, fit: ___, ...service }: Service): Service => ({
  ...service,
  title: `Исправить ошибку: ${service.title}`,
  official: `Исправление ошибки в документе. ${service.official}`,
  summary: 'Ведомство исправит опечатку или ошибку в документе, который выдало. Это бесплатно.',
  action: 'correct',
  trustLevel: 0,
  law: [{ act: 'Федеральный закон от 27.07.2010 № 210-ФЗ', article: 'исправление опечаток и ошибок', verified: false }],
  documents: [{ name: 'Документ, по которому видно, как правильно', required: false }],
  askedByUs: [],
  fee: null,
  deadline: { number: 5, unit: 'working', from: 'registration', act: law, verified: false },
  otherDeadlines: [],
  registration: 'rule',
  intakeRefusal: [],
  refusal: [
    {
      code: 'no-mistake',
      text: 'В документе нет опечатки или ошибки: он совпадает с решением и с вашим заявлением.',
      article: law,
      remedy: 'Если изменились ваши данные, подайте новое заявление на услугу.',
      verified: false,
    },
    {
      code: 'another-decision',
      text: 'Вы просите изменить само решение, а не исправить ошибку в тексте.',
      article: law,
      remedy: 'Если не согласны с решением, обжалуйте его. Или подайте новое заявление на услугу.',
      verified: false,
    },
    {
      code: 'not-in-force',
      text: 'Документ уже заменён или отменён.',
      article: law,
      remedy: 'Откройте новый документ в разделе «Документы». Если ошибка есть и в нём, сообщите о ней оттуда.',
      verified: false,
    },
  ],
  askMore: [
    {
      code: 'unclear',
      text: 'Непонятно, где ошибка и как правильно.',
      article: law,
      stopsClock: false,
      waitDays: 2,
      unit: 'working',
      onExpiry: 'decide-on-what-is-there',
      slots: ['proof'],
      verified: false,
    },
  ],
  result: {
    name: service.result.name,
    description: 'Документ без ошибки, с новым номером. Прежний больше не действует.',
    titles: { approval: service.result.titles.approval, refusal: 'Решение об отказе исправить документ' },
  },
  form: { pages: [applicantPage(), mistakePage, proofPage] },
  synonyms: [],
});

/** What the person is asked: on one short page of the cabinet. */
export const mistakePage: QuestionsPage = {
  kind: 'questions',
  id: 'mistake',
  title: 'Ошибка в документе',
  fields: [
    {
      id: 'wrong',
      kind: 'longtext',
      label: 'Что написано неверно',
      hint: 'Перепишите как в документе, например: Иванова Анна Питровна.',
      maxLength: 1000,
    },
    { id: 'right', kind: 'longtext', label: 'Как должно быть', hint: 'Например: Иванова Анна Петровна.', maxLength: 1000 },
  ],
};

export const proofPage: FilesPage = {
  kind: 'files',
  id: 'proofs',
  title: 'Подтверждение',
  slots: [
    {
      id: 'proof',
      label: 'Документ, по которому видно, как правильно',
      required: false,
      types: ['pdf', 'jpg', 'png'],
      maxFiles: 3,
    },
  ],
};
