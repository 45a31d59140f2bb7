import MiniSearch from 'minisearch';
import { indexOptions, placesIn } from '../../search/text-index.ts';
import { type HelpTopic, helpTitles } from '../../ui/help-topics.ts';
import { articles, isTopic } from './articles/articles.ts';
import { questions } from './faq-texts.ts';

/** Made at the first question. */
let index: MiniSearch | undefined;

function build(): MiniSearch {
  const made = new MiniSearch(indexOptions({ title: 3, words: 2, text: 0.5 }));
  for (const [topic, { answer, steps, otherwise, words }] of Object.entries(articles))
    made.add({
      id: topic,
      title: helpTitles[topic as HelpTopic],
      words: [words, ...questions.filter(({ see }) => see === topic).map(({ question }) => question)].join(' '),
      text: [answer, ...steps, ...otherwise].join(' '),
    });
  return made;
}

/**
 * Articles that answer a question, the best first; typos and forms of words are forgiven. Those with every word of it, or those
 * with any when none has all. `strictly`, beside an answer of another kind: only those that have every word in their title or
 * their words for searching, and are not much worse than the best; a word said in passing is no answer.
 */
export function searchHelp(question: string, strictly = false): HelpTopic[] {
  index ??= build();
  const whole = placesIn(index, question, strictly ? ['title', 'words'] : 'every');
  const found = whole.size > 0 || strictly ? whole : placesIn(index, question);
  return [...found.keys()].filter(isTopic);
}
