/**
 * Words for complaint and correction that every service shares; the page adds the address from the region's profile.
 * 210-ФЗ ст. 11.1 and 11.2: 15 working days, 5 for refused acceptance and corrections [K].
 */
export const complaint =
  'Не согласны с решением или ждёте дольше срока? Подайте жалобу в ведомство или в МФЦ: лично или письмом. ' +
  'Ответят за 15 рабочих дней. Если у вас не приняли заявление или не исправили ошибку — за 5 рабочих дней. ' +
  'Можно обратиться и в суд.';

export const correctionOf = (document: string): string =>
  `Нашли ошибку или опечатку? Сообщите в ведомство и покажите, где она. ${document} исправят бесплатно за 5 рабочих дней.`;
