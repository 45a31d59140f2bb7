import { plural } from '../plural.ts';

/** `target` is the id of the input to go to. */
export type SummaryError = { target: string; text: string };

const WORDS = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];

/**
 * What is wrong on this page, each line leading to its input. Stands before the h1, so its title is no heading.
 * It takes the focus by itself, with script and without: a screen reader begins with it.
 */
export function ErrorSummary({ errors }: { errors: SummaryError[] }) {
  if (errors.length === 0) return null;
  const n = errors.length;
  return (
    <div class="sum" id="error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary-title">
      <p id="error-summary-title">
        <strong>
          Проверьте {WORDS[n] ?? n} {plural(n, 'ответ', 'ответа', 'ответов')}
        </strong>
      </p>
      <ul>
        {errors.map(error => (
          <li>
            <a href={`#${error.target}`}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
