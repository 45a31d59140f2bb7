import { isDatabaseFailure } from '../platform/db.ts';
import { BadRequest, NotFound, Overloaded, Unavailable } from '../platform/problems.ts';
import type { HelpTopic } from './help-topics.ts';

export type ProblemStatus = 400 | 403 | 404 | 408 | 413 | 415 | 500 | 503;

/** What happened, what was kept, how to go on, the article about it. `again`: the same request may well succeed, so what was typed is given back. */
export type ProblemWords = {
  status: ProblemStatus;
  title: string;
  text: string;
  next: string;
  help: HelpTopic;
  again?: boolean;
};

const refused: Record<BadRequest['reason'], Omit<ProblemWords, 'status'>> = {
  malformed: {
    title: 'Запрос пришёл не целиком',
    text: 'Похоже, связь оборвалась. Мы ничего не изменили.',
    next: 'Вернитесь назад и отправьте ещё раз. То, что вы сохранили раньше, на месте.',
    help: 'unread-form',
  },
  slow: {
    title: 'Связь почти остановилась',
    text: 'То, что вы отправили, приходило слишком медленно, и мы перестали ждать. Мы ничего не изменили.',
    next: 'Вернитесь назад и отправьте ещё раз. То, что вы сохранили раньше, на месте.',
    help: 'slow-network',
  },
  'too-many-fields': {
    title: 'В запросе слишком много полей',
    text: 'Такой запрос не мог прийти с нашей страницы. Мы ничего не изменили.',
    next: 'Вернитесь назад и заполните форму заново.',
    help: 'unread-form',
  },
  'too-large': {
    title: 'Слишком большой запрос',
    text: 'Файл или ответ больше, чем мы можем принять. Мы ничего не изменили.',
    next: 'Вернитесь назад и выберите файл поменьше. Ответы, которые вы сохранили раньше, на месте.',
    help: 'too-large',
  },
  forged: {
    title: 'Страница устарела',
    text: 'Страница открыта давно или до входа в кабинет. Поэтому мы не выполнили действие.',
    next: 'Вернитесь назад, обновите страницу и повторите. То, что вы сохранили раньше, на месте.',
    help: 'stale-page',
  },
  unsupported: {
    title: 'Не получилось прочитать форму',
    text: 'Форма пришла в незнакомом виде. Мы ничего не изменили.',
    next: 'Вернитесь назад и отправьте форму из браузера ещё раз.',
    help: 'unread-form',
  },
};

type Part = Unavailable['part'] | 'database';

/** A part of the portal is down: while a page is opened, and while something is sent. */
const down: Record<'opening' | 'sending', { title: string; next: string } & Record<Part, string>> = {
  opening: {
    title: 'Сейчас не получилось открыть страницу',
    database: 'Портал временно не может прочитать данные. Они на месте.',
    files: 'Хранилище файлов сейчас не отвечает. Ваш файл на месте, но открыть его пока нельзя.',
    counter: 'Сейчас мы не можем проверить вход.',
    next: 'Подождите минуту и откройте страницу ещё раз.',
  },
  sending: {
    title: 'Сейчас не получилось, попробуйте ещё раз',
    database: 'Портал временно не может записать то, что вы отправили. Всё, что вы сохранили раньше, на месте.',
    files: 'Хранилище файлов сейчас не отвечает, поэтому файл не принят. Всё, что вы сохранили раньше, на месте.',
    counter: 'Сейчас мы не можем проверить вход или прислать код. Ваш кабинет и всё в нём на месте.',
    next: 'Подождите минуту и повторите.',
  },
};

const notFound: ProblemWords = {
  status: 404,
  title: 'Такой страницы нет',
  text: 'Возможно, адрес набран с ошибкой или страница убрана.',
  next: 'Найдите услугу по названию или начните с главной страницы.',
  help: 'page-not-found',
};

const overloaded: ProblemWords = {
  status: 503,
  title: 'Сейчас очень много обращений',
  text: 'Мы не успели выполнить действие и ничего не изменили.',
  next: 'Подождите минуту и повторите. Сохранённое на месте.',
  help: 'broken',
  again: true,
};

/** What a person is told of a failure of a request with this method. */
export function problemWords(error: unknown, method: string): ProblemWords {
  const reading = method === 'GET' || method === 'HEAD';
  if (error instanceof NotFound) return notFound;
  if (error instanceof BadRequest) return { status: error.status, ...refused[error.reason] };
  if (error instanceof Overloaded) return overloaded;
  const part = error instanceof Unavailable ? error.part : isDatabaseFailure(error) ? 'database' : null;
  if (part) {
    const words = down[reading ? 'opening' : 'sending'];
    return { status: 503, title: words.title, text: words[part], next: words.next, help: 'broken', again: true };
  }
  return {
    status: 500,
    help: 'broken',
    title: 'Что-то сломалось у нас',
    text: reading ? 'Мы уже записали ошибку.' : 'Мы уже записали ошибку. Последнее действие могло не сохраниться.',
    next: reading
      ? 'Попробуйте открыть страницу ещё раз. Всё, что вы сохранили раньше, на месте.'
      : 'Попробуйте ещё раз. Ответы, которые вы сохранили раньше, на месте.',
    again: true,
  };
}
