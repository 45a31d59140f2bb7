import { HelpItems } from '../../../ui/help-link.tsx';
import { type HelpTopic, helpPath, helpTitles } from '../../../ui/help-topics.ts';
import { counted, plural } from '../../../ui/plural.ts';
import { articles, groups } from '../articles/articles.ts';
import { HelpSearch } from './help-search.tsx';

/** All articles by group, with the box to search them. */
export const HelpPage = () => (
  <>
    <h1>Помощь</h1>
    <HelpSearch />
    <ul>
      <li>
        <a href="/help/faq">Частые вопросы</a>
      </li>
      <li>
        <a href="/help/safety">Как не попасться мошенникам</a>
      </li>
      <li>
        <a href="/help/browsers">Какие браузеры подойдут</a>
      </li>
      <li>
        <a href="/mfc">Помощь в МФЦ</a> с паспортом
      </li>
    </ul>
    {groups.map(({ title, topics }) => (
      <>
        <h2>{title}</h2>
        <ul class="grid">
          <HelpItems topics={topics} />
        </ul>
      </>
    ))}
    <p>Видео здесь нет: каждая статья говорит всё словами и открывается при самой плохой связи.</p>
  </>
);

/** «Нашлись 3 статьи». */
export const foundWords = (count: number): string =>
  count === 0
    ? 'В помощи ничего не нашлось'
    : `${plural(count, 'Нашлась', 'Нашлись', 'Нашлось')} ${counted(count, 'статья', 'статьи', 'статей')}`;

/** What was found in the help, the best first, each with its answer in a sentence. */
export const FoundPage = ({ query, topics }: { query: string; topics: HelpTopic[] }) => (
  <>
    <h1>{foundWords(topics.length)}</h1>
    <HelpSearch query={query} />
    {topics.length === 0 ? (
      <p>Напишите короче или другими словами. Например, «пароль», «код», «файл».</p>
    ) : (
      <ol class="list">
        {topics.map(topic => (
          <li>
            <h2>
              <a href={helpPath(topic)}>{helpTitles[topic]}</a>
            </h2>
            {/* The number it may tell stands in the article. */}
            <div class="meta">{/\{/.test(articles[topic].answer) ? null : articles[topic].answer}</div>
          </li>
        ))}
      </ol>
    )}
    <p>
      <a href="/help">Показать все статьи</a>
    </p>
    <p>
      <a href={`/services?${new URLSearchParams({ q: query })}`}>Искать то же самое среди услуг</a>
    </p>
  </>
);
