import type { AlertDelivery } from '../accounts/alert-delivery.ts';
import type { AlertKind } from '../accounts/alerts.ts';
import type { RegionProfile } from '../region/profile.ts';
import { formatDateTime } from '../ui/dates.ts';

/** `subject` is the heading everywhere, `sms` its short form: with the way to answer it must fit into 70 characters. */
type Words = { subject: string; sms: string };

const words: Record<AlertKind, Words> = {
  'new-device': { subject: 'Вход с нового устройства', sms: 'Новый вход в кабинет' },
  locked: { subject: 'Вход с паролем закрыт: пароль ввели неверно', sms: 'Вход с паролем закрыт' },
  'password-changed': { subject: 'Пароль изменён', sms: 'Пароль изменён' },
  'contact-changed': { subject: 'Изменён телефон или почта', sms: 'Контакт изменён' },
  'contact-added': { subject: 'Добавлен телефон или почта', sms: 'Добавлен контакт' },
  'contact-removed': { subject: 'Удалён телефон или почта', sms: 'Контакт удалён' },
  'factor-added': { subject: 'Добавлены второй шаг входа или запасные коды', sms: 'Добавлен второй шаг' },
  'factor-removed': { subject: 'Убран второй шаг или способ входа', sms: 'Убран способ входа' },
  'passkey-added': { subject: 'Добавлен ключ входа', sms: 'Добавлен ключ входа' },
  'passkey-removed': { subject: 'Удалён ключ входа', sms: 'Удалён ключ входа' },
  'way-joined': { subject: 'Добавлен новый способ входа', sms: 'Новый способ входа' },
  renamed: { subject: 'Госуслуги сообщили другое имя или дату рождения', sms: 'Имя изменено' },
  'recovery-begun': { subject: 'Кто-то восстанавливает доступ к кабинету', sms: 'Меняют вход в кабинет' },
  recovered: { subject: 'Доступ к кабинету восстановлен', sms: 'Доступ восстановлен' },
  'mfc-changed': { subject: 'МФЦ изменил данные вашего кабинета', sms: 'МФЦ изменил данные' },
  closing: { subject: 'Кабинет закрывают', sms: 'Кабинет закрывают' },
};

/** Of a lock that came after a right password: the codes are guessed. */
const codesGuessed: Words = { subject: 'Кто-то ввёл ваш пароль и неверные коды', sms: 'Кто-то ввёл ваш пароль' };

const wordsOf = ({ kind, about }: Pick<AlertDelivery, 'kind' | 'about'>): Words => (about.codes ? codesGuessed : words[kind]);

const ONE_SMS = 70;

/** The SMS: what happened, and where to answer when it fits. A link with its key never does: the cabinet is asked for instead. */
export function alertSms(alert: Pick<AlertDelivery, 'kind' | 'account' | 'about'>, origin: string): string {
  const { account, about } = alert;
  const { sms } = wordsOf(alert);
  if (account === 'staff') return `Портал: ${sms.toLowerCase()}. Не вы? Скажите администратору.`;
  const { host } = new URL(origin);
  const which = about.now ?? about.before;
  const answers = [
    // Of «телефон +79…67» the last part is enough to know it by.
    ...(which === undefined ? [] : [`${sms}: …${which.split('…')[1]}. Не вы? ${host}/recovery`]),
    `${sms}. Не вы? ${host}/recovery`,
    `${sms}. Не вы? ${host}`,
  ];
  return answers.find(text => text.length <= ONE_SMS) ?? `${sms}.`;
}

/** Which contact, masked: what it was, what it is now. */
function whichOf({ kind, about: { before, now } }: AlertDelivery): string {
  if (before !== undefined && now !== undefined) return ` Было: ${before}. Стало: ${now}.`;
  if (before !== undefined) return ` Это ${before}.`;
  if (now === undefined) return '';
  return kind === 'contact-changed' ? ` Теперь основной контакт: ${now}.` : ` Это ${now}.`;
}

/** What happened, when and on what device, in a sentence or two. */
function factOf(alert: AlertDelivery, timeZone: string): string {
  const { kind, at, device } = alert;
  // An officer gave the code; the device is the one where it was typed.
  const what = kind === 'mfc-changed' ? 'Код из МФЦ ввели на устройстве' : 'Устройство';
  const where = device ? ` ${what}: ${device.browser}, адрес ${device.address}` : '';
  return `${wordsOf(alert).subject}.${whichOf(alert)}\n${formatDateTime(at, timeZone)}.${where}`;
}

/** The e-mail, with the link of «Это не я». */
export function alertMail(
  alert: AlertDelivery,
  origin: string,
  { portalName, timeZone }: Pick<RegionProfile, 'portalName' | 'timeZone'>,
) {
  const text = `Здравствуйте!

${factOf(alert, timeZone)}

Если это вы, ничего делать не нужно. Если не вы, откройте ссылку и нажмите «Это не я»:
${origin}${alert.path}

Ссылка действует 7 дней. Мы никогда не просим прислать пароль или код.

${portalName}
${origin}
`;
  return { subject: wordsOf(alert).subject, text };
}

/** The same as a message in the cabinet. */
export function alertMessage(alert: AlertDelivery, { timeZone }: Pick<RegionProfile, 'timeZone'>) {
  const { subject, sms } = wordsOf(alert);
  const next =
    'Если это не вы, откройте ссылку «Это не я» из письма. Или в кабинете «Вход и безопасность»: закончите чужие входы и смените пароль.';
  return { number: '', service: '', subject, text: `${factOf(alert, timeZone)}\n${next}`, next, sms };
}
