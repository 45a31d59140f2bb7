import { formatDateTime } from '../../ui/dates.ts';
import type { MessagePlace, MessageWords } from '../message.ts';

/** Where a message leads: to its application, to the drafts, or to what guards the account. */
const placeOf = ({ number, service }: MessageWords): MessagePlace => {
  if (number) return { path: `/cabinet/applications/${number}`, label: 'Открыть заявление' };
  return service ? { path: '/cabinet', label: 'К черновикам' } : { path: '/cabinet/security', label: 'Вход и безопасность' };
};

/** One message whole. An officer's line ends are kept as paragraphs. */
export function MessagePage({ words, at, timeZone }: { words: MessageWords; at: number; timeZone: string }) {
  const place = words.place ?? placeOf(words);
  return (
    <>
      <h1>{words.subject}</h1>
      <p class="meta">
        {formatDateTime(at, timeZone)}.{words.service && ` Услуга: ${words.service}`}
      </p>
      {words.text.split(/\n+/).map(paragraph => (
        <p>{paragraph}</p>
      ))}
      <p class="acts">
        <a class="button" href={place.path}>
          {place.label}
        </a>
      </p>
    </>
  );
}
