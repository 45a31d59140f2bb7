/** Why access is not given back, and what to do; a closed list, the same words for officer and person. None tells whether there is an account. */
export const ticketGrounds: Record<string, { text: string; remedy: string }> = {
  unreadable: {
    text: 'Копия паспорта не читается',
    remedy: 'Снимите разворот с фотографией целиком, при дневном свете, и пришлите новую заявку.',
  },
  'another-document': {
    text: 'На копии не паспорт того, кто назван в заявке',
    remedy: 'Пришлите новую заявку с копией своего паспорта.',
  },
  'no-match': {
    text: 'По этим данным вернуть доступ нельзя',
    remedy: 'Проверьте имя, дату рождения, телефон или почту кабинета. Пришлите новую заявку или придите в МФЦ с паспортом.',
  },
  doubt: {
    text: 'По копии не видно, что пишете вы',
    remedy: 'Придите в МФЦ с паспортом: там доступ вернут сразу.',
  },
};

export const ticketGround = (code: string) => (Object.hasOwn(ticketGrounds, code) ? ticketGrounds[code] : undefined);
