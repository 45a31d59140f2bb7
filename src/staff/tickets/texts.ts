import type { Comparison } from '../../accounts/tickets/compare-paper.ts';
import type { TicketOutcome } from '../../accounts/tickets/decide-ticket.ts';

export type RefusedTicket = Exclude<TicketOutcome['kind'], 'done' | 'absent'>;
/** What the last verb came to, when it was not done. */
export type TicketNotice = { refused?: RefusedTicket; missing?: 'account' | 'ground' };

export const refusedWords: Record<RefusedTicket, string> = {
  own: 'Это заявка о вашем собственном кабинете. Её посмотрят другие сотрудники.',
  overtaken: 'Решение не записано: заявку уже решили, или коллега нашёл другой кабинет.',
  twice: 'Вы уже подтвердили эту заявку. Второе подтверждение даёт другой сотрудник.',
};

export const missingWords = {
  account: 'Выберите кабинет, который нашёлся',
  ground: 'Выберите основание отказа',
};

export const doneWords: Record<string, string> = {
  confirmed: 'Записано. Теперь заявку посмотрит второй сотрудник.',
  granted: 'Доступ возвращён: ссылка отправлена, копия паспорта удалена.',
  refused: 'Отказ записан, человеку написали. Копия паспорта удалена.',
};

export const comparedWords: Record<Comparison['name'], string> = {
  same: 'сходится',
  differs: 'не сходится',
  unknown: 'в кабинете нет',
};

export const kindWords: Record<string, string> = { phone: 'по телефону', email: 'по почте', snils: 'по СНИЛС' };
