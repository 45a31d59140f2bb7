import type { QuestionsPage } from '../../forms/definition.ts';
import { address, bank, choice } from '../parts/fields.ts';

/** Where money is paid to: an account of the applicant's own, or the post office. */
export const payoutPage = (title = 'Куда платить', lead?: string): QuestionsPage => ({
  kind: 'questions',
  id: 'payout',
  title,
  ...(lead === undefined ? {} : { lead }),
  fields: [
    choice('method', 'Как вам удобнее получать деньги', { bank: 'На счёт в банке', post: 'На почте' }),
    bank('account', 'Счёт в банке', {
      hint: 'Счёт должен быть открыт на ваше имя. Реквизиты есть в приложении банка.',
      when: { field: 'method', is: 'bank' },
    }),
    address('post-address', 'Адрес доставки', {
      hint: 'По нему найдём ваше почтовое отделение.',
      when: { field: 'method', is: 'post' },
      prefill: 'address',
    }),
  ],
});
