import { helpPath, helpTitles } from '../../../ui/help-topics.ts';
import { questions } from '../faq-texts.ts';

/** Frequent questions, each with a short answer and the article that tells all. */
export const FaqPage = ({ numbered }: { numbered: (text: string) => string }) => (
  <>
    <h1>Частые вопросы</h1>
    {questions.map(({ question, answer, see }) => (
      <>
        <h2>{question}</h2>
        <p>
          {numbered(answer)} По шагам: <a href={helpPath(see)}>{helpTitles[see]}</a>.
        </p>
      </>
    ))}
  </>
);
