import type { AccessAction } from '../../accounts/access-log.ts';

/** What happened to an account, as its person reads it. A new code of entering does not compile without words. */
const words: Record<AccessAction, string> & Record<string, string> = {
  registered: 'Кабинет создан',
  activated: 'Кабинет открыт по коду из МФЦ',
  proven: 'Вы подтвердили кодом, что это вы',
  'signed-in': 'Вход в кабинет',
  'second-factor-failed': 'Неверный код при входе',
  'signed-out': 'Выход из кабинета',
  'session-ended': 'Завершён вход на другом устройстве',
  'not-me': 'Вы сообщили «Это не я»',
  'password-changed': 'Пароль изменён',
  'recovery-begun': 'Начато восстановление доступа',
  recovered: 'Доступ восстановлен',
  'email-confirmed': 'Почта подтверждена',
  'factor-added': 'Добавлен второй способ подтверждения',
  'factor-removed': 'Удалён второй способ подтверждения',
  'passkey-added': 'Добавлен ключ входа',
  'passkey-named': 'Ключ входа переименован',
  'passkey-removed': 'Удалён ключ входа',
  'signature-joined': 'Добавлен вход с электронной подписью',
  'way-joined': 'Добавлен способ входа',
  'way-removed': 'Удалён способ входа',
  consented: 'Дано согласие',
  'consent-withdrawn': 'Согласие отозвано',
  'activation-issued': 'МФЦ выдал код доступа',
  'profile-changed': 'Изменены данные профиля',
  'profile-confirmed': 'Реестр подтвердил данные профиля',
  'profile-looked-through': 'Вы подтвердили, что данные верны',
  'profile-told': 'Данные профиля получены с Госуслуг',
  'contact-added': 'Добавлен телефон или почта',
  'contact-changed': 'Изменён телефон или почта',
  'contact-removed': 'Удалён телефон или почта',
  'document.downloaded': 'Скачан документ',
  'data-taken': 'Скачаны ваши данные',
  'closing-asked': 'Вы решили закрыть кабинет',
  closed: 'Кабинет закрыт',
  'closing-taken-back': 'Вы передумали закрывать кабинет',
};

/** Words of an action; what this room does not know is told all the same, for nothing may be missing from a journal. */
export const factWords = (action: string): string => (Object.hasOwn(words, action) ? words[action]! : 'Действие с кабинетом');
