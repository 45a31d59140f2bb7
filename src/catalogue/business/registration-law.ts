import { law, readLaw } from '../parts/law.ts';

/** The law on the registration of organisations and entrepreneurs, and the tax code's word on what it costs. */
const act =
  'Федеральный закон от 08.08.2001 № 129-ФЗ «О государственной регистрации юридических лиц и индивидуальных предпринимателей»';

export const registration = (articles: string) => law(act, articles);
export const registrationAt = (article: string) => `Федеральный закон № 129-ФЗ, ${article}`;

/** Article 23, the reasons for refusing, was read at this address. */
export const refusalsRead = readLaw(
  act,
  'статья 23 (отказ)',
  'https://akrchel.ru/7-gosudarstvennaya-registratsiya-yuridicheskih-lits/',
);

/** The general term of article 8 was read in an edition of 2013; the shorter term of article 13 is from memory. */
export const termsSource = 'https://zakonbase.ru/content/part/1127467 (редакция 2013 года; общий срок с тех пор не сверен)';
export const termsRead = readLaw(act, 'статья 8, пункт 1 (не больше пяти рабочих дней)', termsSource);

/** Electronic papers are free of the state fee. */
export const freeOnline = 'Налоговый кодекс РФ, статья 333.35, пункт 3, подпункт 32';

/** A registering body's decision is first complained of to the body above it: 129-ФЗ, chapter VIII.1 (from memory). */
export const complaintToTaxBody =
  'Не согласны с решением налоговой службы? Пожалуйтесь в вышестоящий налоговый орган, потом можно и в суд. ' +
  'Если задержали проверку или передачу, пожалуйтесь в наше ведомство: ответят за 15 рабочих дней.';

/** Whoever signed a paper mends it. */
export const correctedByTaxBody = (paper: string): string =>
  `Нашли ошибку? Сообщите в инспекцию: ${paper} исправляет тот, кто подписал. Мы файл не меняем.`;
