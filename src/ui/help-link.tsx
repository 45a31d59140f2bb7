import { type HelpTopic, helpPath, helpTitles } from './help-topics.ts';

const Article = ({ topic }: { topic: HelpTopic }) => <a href={helpPath(topic)}>{helpTitles[topic]}</a>;

/** The way from a page where something went wrong to the article about it. */
export const HelpLink = ({ topic }: { topic: HelpTopic }) => (
  <p>
    В помощи: <Article topic={topic} />
  </p>
);

/** Articles as items of a list. */
export const HelpItems = ({ topics }: { topics: readonly HelpTopic[] }) => (
  <>
    {topics.map(topic => (
      <li>
        <Article topic={topic} />
      </li>
    ))}
  </>
);
