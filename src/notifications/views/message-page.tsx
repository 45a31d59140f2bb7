import { formatDateTime } from '../../ui/dates.ts';
import type { MessageWords } from '../message.ts';

/** One message whole. An officer's line ends are kept as paragraphs. */
export function MessagePage({ words, at, timeZone }: { words: MessageWords; at: number; timeZone: string }) {
  return (
    <>
      <h1>{words.subject}</h1>
      <p class="meta">
        {formatDateTime(at, timeZone)}. Услуга: {words.service}
      </p>
      {words.text.split(/\n+/).map(paragraph => (
        <p>{paragraph}</p>
      ))}
      <p class="acts">
        <a class="button" href={words.number ? `/cabinet/applications/${words.number}` : '/cabinet'}>
          {words.number ? 'Открыть заявление' : 'К черновикам'}
        </a>
      </p>
    </>
  );
}
