import type { TicketDelivery } from '../accounts/tickets/ticket-delivery.ts';
import type { RegionProfile } from '../region/profile.ts';
import { formatDateTime } from '../ui/dates.ts';

/** The e-mail of a decided ticket: the link, or why not and what to do. It names nobody. */
export function ticketMail(
  delivery: TicketDelivery,
  origin: string,
  { portalName, timeZone }: Pick<RegionProfile, 'portalName' | 'timeZone'>,
): { subject: string; text: string } {
  const { subject, text } = words(delivery, origin, timeZone);
  return { subject, text: `Здравствуйте!\n\n${text}\n\n${portalName}\n${origin}\n` };
}

function words(delivery: TicketDelivery, origin: string, timeZone: string) {
  if (delivery.kind === 'refused')
    return {
      subject: 'Доступ к кабинету не возвращён',
      text: `${delivery.text}. ${delivery.remedy}\n\nКопия паспорта удалена. Новая заявка:\n${origin}/recovery/by-hand`,
    };
  const until = formatDateTime(delivery.until, timeZone);
  return {
    subject: 'Ссылка для возврата доступа к кабинету',
    text: `Сотрудники проверили вашу заявку. Откройте ссылку и задайте новый пароль:\n${origin}${delivery.path}\n\nСсылка действует до ${until}, один раз. Никому её не пересылайте. Копия паспорта удалена.\n\nЕсли заявку отправляли не вы, ничего не делайте.`,
  };
}
