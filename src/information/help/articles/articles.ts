import type { HelpTopic } from '../../../ui/help-topics.ts';
import type { Article } from '../article.ts';
import { access } from './access-texts.ts';
import { after } from './after-texts.ts';
import { applying } from './applying-texts.ts';
import { entering } from './entering-texts.ts';
import { person } from './person-texts.ts';
import { trouble } from './trouble-texts.ts';

/** A text for every topic: one without a text does not compile. */
export const articles: Record<HelpTopic, Article> = { ...entering, ...access, ...person, ...applying, ...after, ...trouble };

const topicsOf = (group: object) => Object.keys(group) as HelpTopic[];

/** The articles as the first page of the help lists them. */
export const groups: { title: string; topics: HelpTopic[] }[] = [
  { title: 'Вход и кабинет', topics: topicsOf(entering) },
  { title: 'Если не получается войти', topics: topicsOf(access) },
  { title: 'Личность и данные', topics: topicsOf(person) },
  { title: 'Подача заявления', topics: topicsOf(applying) },
  { title: 'После подачи', topics: topicsOf(after) },
  { title: 'Ошибки и удобство', topics: topicsOf(trouble) },
];

export const isTopic = (name: string): name is HelpTopic => Object.hasOwn(articles, name);
