import type { PersonAction } from '../../platform/person-actions.ts';

/** What happened to an account, as its person reads it. */
const words: Record<PersonAction, string> = {
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
  'way-joined': 'Добавлен способ входа',
  'way-removed': 'Удалён способ входа',
  consented: 'Дано согласие',
  'consent-withdrawn': 'Согласие отозвано',
  'activation-issued': 'МФЦ выдал код доступа',
  served: 'МФЦ открыл ваши данные, чтобы помочь с заявлением',
  'paper-printed': 'Напечатан черновик с кодом для МФЦ',
  'paper-opened': 'МФЦ открыл ваш черновик по коду с листа',
  'profile-changed': 'Изменены данные профиля',
  'profile-confirmed': 'Реестр подтвердил данные профиля',
  'profile-looked-through': 'Вы подтвердили, что данные верны',
  'facts-asked': 'Вы спросили реестр, что он о вас знает',
  'profile-told': 'Данные профиля получены с Госуслуг',
  'contact-added': 'Добавлен телефон или почта',
  'contact-changed': 'Изменён телефон или почта',
  'contact-removed': 'Удалён телефон или почта',
  'document.downloaded': 'Скачан документ',
  'data-taken': 'Скачаны ваши данные',
  'closing-asked': 'Вы решили закрыть кабинет',
  closed: 'Кабинет закрыт',
  'identity-sent': 'Документы отправлены на проверку личности',
  'identity-examined': 'Документы проверены по реестрам',
  'identity-returned': 'Проверка личности возвращена на исправление',
  'identity-accepted': 'Личность подтверждена',
  'identity-view': 'Открыта ваша проверка личности',
  'identity-view-file': 'Открыт файл из вашей проверки личности',
  'closing-taken-back': 'Вы передумали закрывать кабинет',
};

const isKnown = (action: string): action is PersonAction => Object.hasOwn(words, action);

/** Words of an action; one of an older portal is told all the same, for nothing may be missing from a journal. */
export const factWords = (action: string): string => (isKnown(action) ? words[action] : 'Действие с кабинетом');
