import type { MessageWords } from './message.ts';

/** The text of an e-mail: no name, no personal data; the rest is read in the cabinet. Of a draft it does not say even the service. */
export function letter(words: MessageWords, origin: string, portalName: string): string {
  const about = words.number ? `\nУслуга: ${words.service}.` : '';
  const place = words.number
    ? `Заявление в личном кабинете:\n${origin}/cabinet/applications/${words.number}`
    : `Личный кабинет:\n${origin}${words.place?.path ?? '/cabinet'}`;
  return `Здравствуйте!

${words.subject}.${about}

${words.next}

${place}

${portalName}
Это письмо отправлено автоматически, отвечать на него не нужно. Мы никогда не просим прислать пароль или код.
`;
}
