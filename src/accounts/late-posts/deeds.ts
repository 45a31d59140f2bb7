import { findService } from '../../catalogue/published.ts';
import type { Service } from '../../catalogue/service.ts';
import type { LateForm } from './late-post.ts';

type SentForm = Pick<LateForm, 'path' | 'fields'>;

/** What a form was about to do, as a heading, and the words of the button that does it now. */
export type Deed = { heading: string; press: string };

type Words = (number: string) => [heading: string, press: string];

const ofCitizens: Record<string, Words> = {
  withdrawal: number => [`Отзыв заявления ${number}`, 'Отозвать заявление'],
  answer: number => [`Ответ на запрос по заявлению ${number}`, 'Отправить ответ'],
  documents: number => [`Документы к заявлению ${number}`, 'Приложить к заявлению'],
  correction: number => [`Просьба исправить документ по заявлению ${number}`, 'Попросить исправить документ'],
  again: number => [`Новое заявление с ответами из ${number}`, 'Начать заявление'],
  mending: number => [`Исправление заявления ${number} после отказа`, 'Исправить и подать заново'],
};

const ofOfficers: Record<string, Words> = {
  taking: number => [`Взять в работу заявление ${number}`, 'Взять в работу'],
  return: number => [`Возврат в очередь заявления ${number}`, 'Вернуть в очередь'],
  acceptance: number => [`Документы в порядке: заявление ${number}`, 'Документы в порядке'],
  sending: number => [`Передача заявления ${number} ведомству, которое решает`, 'Передать заявление'],
  comments: number => [`Комментарий к заявлению ${number}`, 'Добавить комментарий'],
  request: number => [`Запрос сведений по заявлению ${number}`, 'Запросить сведения'],
  approval: number => [`Одобрение заявления ${number}`, 'Одобрить заявление'],
  refusal: number => [`Отказ в услуге по заявлению ${number}`, 'Отказать в услуге'],
  'intake-refusal': number => [`Отказ в приёме заявления ${number}`, 'Отказать в приёме'],
  transfer: number => [`Передача заявления ${number} в другое ведомство`, 'Передать заявление'],
  reopening: number => [`Отмена решения по заявлению ${number}`, 'Отменить решение'],
};

/** What a kept form was about to do; null for an address that has no words here. `serviceOf` knows whose page an open draft's is. */
export function deedOf({ path, fields }: SentForm, serviceOf: (draft: string) => Service | undefined): Deed | null {
  const [, , section, id = '', ...rest] = (path.split('?')[0] ?? '').split('/');
  const go = fields.find(([name]) => name === 'go')?.[1];
  if (section === 'queue' || section === 'mine') return deed('Поиск в очереди', 'Найти');
  if (section === 'profile' && id === 'registries') return deed('Вопрос реестру о вас', 'Спросить реестр');
  if (section === 'profile') return deed(`Изменение профиля${profileParts[rest[0] ?? id] ?? ''}`, 'Сохранить данные');
  if (section === 'identity') return identityDeed(id);
  if (section === 'desk') return deskDeed(id, rest);
  if (section === 'checks') return deed('Решение по проверке личности', 'Записать решение');
  if (section === 'tickets') return deed('Решение по заявке на возврат доступа', 'Записать решение');
  if (section === 'drafts' && id === '') return beginning(fields);
  if (section === 'drafts') return draftDeed(rest, go, serviceOf(id));
  if (rest[0] === 'answer' && go !== 'answer') return deed(`Файлы к ответу по заявлению № ${id}`, 'Загрузить файлы');
  const words = section === 'cases' ? ofOfficers : section === 'applications' ? ofCitizens : {};
  const verb = rest[0] ?? '';
  return Object.hasOwn(words, verb) ? deed(...words[verb]!(`№ ${id}`)) : null;
}

const deed = (heading: string, press: string): Deed => ({ heading, press });

const profileParts: Record<string, string> = {
  name: ': имя и дата рождения',
  snils: ': СНИЛС',
  inn: ': ИНН',
  passport: ': паспорт',
  policy: ': полис ОМС',
  registration: ': адрес регистрации',
  living: ': адрес проживания',
};

const identityPages: Record<string, string> = {
  person: 'имя, СНИЛС и ИНН',
  passport: 'данные паспорта',
  scan: 'сканы паспорта',
  photo: 'фотография лица',
};

const identityDeed = (page: string): Deed =>
  page === 'sending'
    ? deed('Отправка документов для подтверждения личности', 'Отправить на проверку')
    : deed(`Подтверждение личности: ${identityPages[page] ?? 'страница'}`, 'Сохранить');

const deskDeed = (page: string, [number = '']: string[]): Deed => {
  if (page === 'results') return deed(`Выдача документа по заявлению № ${number}`, 'Записать выдачу');
  if (page === 'paper') return deed('Черновик посетителя по коду с листа', 'Открыть черновик');
  if (page === 'login') return deed('Код муниципалитета для входа', 'Сохранить');
  return page === 'code' ? deed('Код МФЦ для посетителя', 'Выдать код') : deed('Заявление за посетителя', 'Начать заявление');
};

function beginning(fields: SentForm['fields']): Deed {
  const service = findService(fields.find(([name]) => name === 'service')?.[1] ?? '');
  return deed(`Начало нового заявления${service ? ` «${service.title}»` : ''}`, 'Начать заявление');
}

/** A page of a draft, or what is done with the draft as a whole. */
function draftDeed(rest: string[], go: string | undefined, service: Service | undefined): Deed {
  const [page = '', item = ''] = rest;
  const of = service ? ` услуги «${service.title}»` : ' заявления';
  if (page === 'submission')
    return deed(service ? `Отправка заявления «${service.title}»` : 'Отправка заявления', 'Отправить заявление');
  if (page === 'signature') return deed(`Подпись заявления${service ? ` «${service.title}»` : ''}`, 'Загрузить подпись');
  if (page === 'print') return deed(`Лист для МФЦ: черновик${of}`, 'Получить код');
  if (page === 'removal') return deed(`Удаление черновика${of}`, 'Удалить черновик');
  const place = `${pageName(service, page, item)}${of}`;
  if (rest.at(-1) !== 'removal') return deed(place, go === 'choose' ? 'Оставить выбранное' : 'Сохранить эту страницу');
  return item === 'files'
    ? deed(`Удаление файла. ${place}`, 'Удалить файл')
    : deed(`Удаление записи. ${place}`, 'Удалить запись');
}

/** «Страница «Дети», запись 2»: as its heading names it. */
function pageName(service: Service | undefined, id: string, item: string): string {
  const known = service?.form.pages.find(page => page.id === id);
  const title = id === 'delivery' ? 'Как получить результат' : known?.title;
  return `Страница${title ? ` «${title}»` : ''}${/^\d+$/.test(item) ? `, запись ${item},` : ''}`;
}
