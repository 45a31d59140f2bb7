import type { Child } from 'hono/jsx';
import { HelpLink } from './help-link.tsx';
import type { HelpTopic } from './help-topics.ts';

type Props = {
  title: string;
  text: string;
  next: string;
  /** The article about it. */
  help: HelpTopic;
  requestId: string;
  /** The page a form was sent from. */
  back: string | null;
  /** The page that could not be opened. */
  again: string | null;
  children?: Child;
};

/** What happened, what was kept and how to go on; what was typed comes back as `children`. */
export const ProblemPage = ({ title, text, next, help, requestId, back, again, children }: Props) => (
  <>
    <h1>{title}</h1>
    <p>{text}</p>
    <p>{next}</p>
    {children}
    {again && (
      <p>
        <a href={again}>Открыть ещё раз</a>
      </p>
    )}
    {back && (
      <p>
        <a href={back}>Вернуться на страницу, где вы были</a>
      </p>
    )}
    <HelpLink topic={help} />
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
    <p class="meta">Если не получается, сообщите в поддержку номер запроса: {requestId}</p>
  </>
);
