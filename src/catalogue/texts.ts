import type { FilingLevel } from './filing-level.ts';
import type { AskGround, Audience, Deadline, Delivery, Service, Topic } from './service.ts';

export const categoryNames: Record<Service['category'], string> = {
  state: 'Государственные услуги',
  municipal: 'Муниципальные услуги',
};

export const audienceNames: Record<Audience, string> = {
  citizen: 'Для граждан',
  entrepreneur: 'Для предпринимателей',
  organisation: 'Для организаций',
};

export const topicNames: Record<Topic, string> = {
  family: 'Семья и дети',
  social: 'Социальная поддержка',
  education: 'Образование',
  health: 'Здоровье',
  housing: 'Жильё и ЖКХ',
  land: 'Земля и имущество',
  construction: 'Строительство',
  transport: 'Транспорт',
  nature: 'Природа и охота',
  culture: 'Культура и архивы',
  licences: 'Лицензии',
  permits: 'Разрешения',
  business: 'Своё дело',
  employment: 'Работа',
  records: 'Справки и выписки',
  papers: 'Паспорт и регистрация',
  community: 'Жизнь края',
};

/** The departments of one duty in all municipalities, together. */
export const municipalDuties: Record<string, string> = {
  administration: 'Администрации округов',
  architecture: 'Архитектура округов',
  guardianship: 'Опека и попечительство',
  housing: 'Жилищные отделы округов',
  improvement: 'Благоустройство округов',
  land: 'Комитеты по земле и имуществу',
  libraries: 'Культура округов',
  market: 'Торговля округов',
  schools: 'Образование округов',
};

export const deliveryNames: Record<Delivery, string> = {
  cabinet: 'в личном кабинете',
  'mfc-paper': 'на бумаге в МФЦ',
  agency: 'в самом ведомстве',
  post: 'письмом по почте',
};

export const startNames: Record<Deadline['from'], string> = {
  registration: 'после регистрации заявления',
  'documents-complete': 'после того, как собраны все документы',
};

/** What follows when nobody answers a request for more: the page of the service, the card and the answer say the same. */
export const withoutAnswer = ({ onExpiry }: Pick<AskGround, 'onExpiry'>): string =>
  onExpiry === 'refuse' ? 'Если ничего не придёт, откажут.' : 'Если ничего не придёт, решат по тому, что есть.';

/** What is needed to send, as a sentence of its own. */
export const filingNames: Record<FilingLevel, string> = {
  any: 'Подать можно после любого входа в кабинет.',
  esia: 'Нужна подтверждённая запись Госуслуг или квалифицированная электронная подпись.',
  qualified: 'Нужна квалифицированная электронная подпись.',
};
