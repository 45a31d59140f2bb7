import type { MessageWords } from './message.ts';

/** The text of an e-mail about an application: no name, no personal data; the rest is read in the cabinet. */
export function letter(words: MessageWords, origin: string, portalName: string): string {
  return `Здравствуйте!

${words.subject}.
Услуга: ${words.service}.

${words.next}

Заявление в личном кабинете:
${origin}/cabinet/applications/${words.number}

${portalName}
Это письмо отправлено автоматически, отвечать на него не нужно. Мы никогда не просим прислать пароль или код.
`;
}
