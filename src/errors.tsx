import type { Context, ErrorHandler } from 'hono';
import { fileSize } from './files/texts.ts';
import type { BaseEnv } from './platform/http.ts';
import { BadRequest, NotFound, Overloaded } from './platform/problems.ts';
import { regionOf } from './region/current.ts';
import { page } from './ui/page.tsx';
import { pageBefore } from './ui/viewing/page-before.ts';

const reasons: Record<BadRequest['reason'], { title: string; text: string; next: string }> = {
  malformed: {
    title: 'Запрос пришёл не целиком',
    text: 'Похоже, связь оборвалась. Мы ничего не изменили.',
    next: 'Вернитесь назад и отправьте ещё раз. То, что вы сохранили раньше, на месте.',
  },
  'too-many-fields': {
    title: 'В запросе слишком много полей',
    text: 'Такой запрос не мог прийти с нашей страницы. Мы ничего не изменили.',
    next: 'Вернитесь назад и заполните форму заново.',
  },
  'too-large': {
    title: 'Слишком большой запрос',
    text: 'Файл или ответ больше, чем мы можем принять. Мы ничего не изменили.',
    next: 'Вернитесь назад и выберите файл поменьше. Ответы, которые вы сохранили раньше, на месте.',
  },
  forged: {
    title: 'Страница устарела',
    text: 'Страница открыта давно или до входа в кабинет. Поэтому мы не выполнили действие.',
    next: 'Вернитесь назад, обновите страницу и повторите. То, что вы сохранили раньше, на месте.',
  },
  unsupported: {
    title: 'Не получилось прочитать форму',
    text: 'Форма пришла в незнакомом виде. Мы ничего не изменили.',
    next: 'Вернитесь назад и отправьте форму из браузера ещё раз.',
  },
};

/** The one page for everything unexpected: what happened, what was kept, what to do. */
export const onError: ErrorHandler<BaseEnv> = async (error, c) => {
  if (error instanceof NotFound) return notFound(c);
  if (error instanceof BadRequest) {
    const { title, text, next } = reasons[error.reason];
    const most =
      error.reason === 'too-large'
        ? ` Файл может быть до ${fileSize((await regionOf(c)).profile.policies.upload.maxBytes)}.`
        : '';
    return problem(c, error.status, title, text + most, next);
  }
  if (error instanceof Overloaded) {
    c.header('Retry-After', '5');
    return problem(
      c,
      503,
      'Сейчас очень много обращений',
      'Мы не успели выполнить действие и ничего не изменили.',
      'Подождите минуту и повторите. Сохранённое на месте.',
    );
  }
  // The stack only: messages of the database may carry what a person typed.
  console.error(JSON.stringify({ event: 'failed', requestId: c.get('requestId'), name: error.name, stack: frames(error) }));
  return problem(
    c,
    500,
    'Что-то сломалось у нас',
    'Мы уже записали ошибку. Последнее действие могло не сохраниться.',
    'Вернитесь назад и повторите. Ответы, которые вы сохранили раньше, на месте.',
  );
};

export const notFound = (c: Context<BaseEnv>) =>
  problem(
    c,
    404,
    'Такой страницы нет',
    'Возможно, адрес набран с ошибкой или страница убрана.',
    'Найдите услугу по названию или начните с главной страницы.',
  );

// The message may have several lines, and drizzle's second one lists the parameters: even a line like a frame may be typed.
const frames = (error: Error) =>
  error.stack
    ?.replace(error.message, () => '')
    .split('\n')
    .filter(line => line.startsWith('    at '))
    .slice(0, 11)
    .join('\n') ?? '';

type ProblemStatus = 400 | 403 | 404 | 413 | 415 | 500 | 503;

function problem(c: Context<BaseEnv>, status: ProblemStatus, title: string, text: string, next: string) {
  // The page of ours whose form was not taken; opening it anew also renews a stale form.
  const back = c.req.method === 'GET' ? null : pageBefore(c);
  // A page may have been called cacheable before it broke.
  c.header('Cache-Control', 'no-store');
  return page(
    c,
    { title, section: 'public', status },
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>{next}</p>
      {back && (
        <p>
          <a href={back}>Вернуться на страницу, где вы были</a>
        </p>
      )}
      <ul>
        <li>
          <a href="/">Главная страница</a>
        </li>
        <li>
          <a href="/services">Все услуги</a>
        </li>
        <li>
          <a href="/cabinet">Личный кабинет</a>
        </li>
      </ul>
      <p class="meta">Если не получается, сообщите в поддержку номер запроса: {c.get('requestId')}</p>
    </>,
  );
}
