import type { QuestionsPage } from '../../forms/definition.ts';
import { address, choice } from '../parts/fields.ts';

/** How an answer on paper is sent: here alone, by post or at the counter of `office` («в архиве»). */
export const sendingPage = (office: string): QuestionsPage => ({
  kind: 'questions',
  id: 'sending',
  title: 'Куда прислать ответ',
  lead: 'Ответ с электронной подписью придёт в кабинет в любом случае.',
  fields: [
    choice('how', 'Нужна ли ещё и бумага', {
      none: 'Нет, хватит электронного ответа',
      post: 'Да, по почте',
      agency: `Да, заберу ${office}`,
    }),
    address('address', 'Почтовый адрес', { prefill: 'livingAddress', when: { field: 'how', is: 'post' } }),
  ],
});
