import { counted } from '../../ui/plural.ts';
import type { MessageWords } from '../message.ts';

/** A service as news has it. */
export type NewService = { slug: string; title: string; summary: string };

/** What a person who asked for news is told of services that came anew: the same words for everybody. */
export function newsWords(services: readonly NewService[]): MessageWords {
  const [first] = services;
  const one = services.length === 1 ? first : undefined;
  const subject = one
    ? `Новая услуга: ${one.title}`
    : `На портале ${counted(services.length, 'новая услуга', 'новые услуги', 'новых услуг')}`;
  const about = services.map(({ title, summary }) => (one ? summary : `${title}. ${summary}`));
  return {
    number: '',
    service: '',
    subject,
    text: [...about, 'Вы просили присылать новости портала. Отказаться можно в профиле, в разделе «Согласия».'].join('\n\n'),
    next: about.join('\n\n'),
    sms: '',
    place: one
      ? { path: `/services/${one.slug}`, label: 'Открыть услугу', about: 'о новой услуге' }
      : { path: '/services', label: 'Посмотреть услуги', about: 'о новых услугах' },
  };
}

/** The letter. It names nobody; the last link stops the letters without signing in. */
export const newsLetter = (words: MessageWords, origin: string, portalName: string, stopPath: string): string =>
  `Здравствуйте!

${words.subject}.

${words.next}

Подробнее:
${origin}${words.place?.path ?? '/services'}

${portalName}
Вы получили это письмо, потому что согласились получать новости портала. Больше не присылать:
${origin}${stopPath}
`;
