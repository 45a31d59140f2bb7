import { formatDateTime } from '../../ui/dates.ts';
import type { MessageWords } from '../message.ts';

/** Where a message leads: to its application, to the drafts, or to what guards the account. */
const placeOf = ({ number, service }: MessageWords) => {
  if (number) return { href: `/cabinet/applications/${number}`, label: 'Открыть заявление' };
  return service ? { href: '/cabinet', label: 'К черновикам' } : { href: '/cabinet/security', label: 'Вход и безопасность' };
};

/** One message whole. An officer's line ends are kept as paragraphs. */
export function MessagePage({ words, at, timeZone }: { words: MessageWords; at: number; timeZone: string }) {
  const place = placeOf(words);
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
        <a class="button" href={place.href}>
          {place.label}
        </a>
      </p>
    </>
  );
}
