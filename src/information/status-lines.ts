import { type Dependency, downSince } from '../platform/parts/dependency.ts';
import type { Outages } from '../platform/parts/outages.ts';
import { formatDateTime } from '../ui/dates.ts';

const names: Record<Dependency, string> = {
  mail: 'Письма на почту',
  sms: 'SMS',
  files: 'Хранилище файлов',
  outside: 'Связь с другими ведомствами',
  esia: 'Вход через Госуслуги',
  registries: 'Государственные реестры',
  addresses: 'Справочник адресов',
};

/** What people lose while a part is down, and what they need not worry about. */
const losses: Record<Dependency, string> = {
  mail: 'Письма придут позже, повторять ничего не нужно. Сообщения видны в личном кабинете.',
  sms: 'Коды и сообщения приходят с задержкой, повторять ничего не нужно.',
  files: 'Файлы пока не приложить и не скачать. Те, что вы отправили раньше, на месте.',
  outside: 'Заявления передадим сами, когда связь вернётся.',
  esia: 'Войдите по телефону и паролю.',
  registries: 'Сведения проверим позже сами.',
  addresses: 'Адрес можно написать целиком, мы сверим его позже сами.',
};

/** Parts that have a line even before a job has used them. */
const always: Dependency[] = ['mail', 'sms', 'files', 'outside'];

/** Services that are closed until an instant (ms), and works that were announced. */
export type Standing = {
  closed: { title: string; reason: string; until: number }[];
  works: { title: string; from: number; to: number; words: string }[];
};

/** `/status.txt`: a line a part, from what jobs have seen; a part that nobody has used yet says so. */
export function statusLines({ database, rows }: Outages, timeZone: string, at: number, { closed, works }: Standing): string {
  const time = (moment: number) => formatDateTime(moment, timeZone);
  const line = (name: Dependency): string => {
    const row = rows.find(each => each.name === name);
    if (!row) return `${names[name]}: ещё не проверяли.`;
    const since = downSince(row, at);
    if (since !== null) return `${names[name]}: не работает с ${time(since)}. ${losses[name]}`;
    return `${names[name]}: работает. Проверено ${time(row.checkedAt)}.`;
  };
  const parts = database ? [...new Set([...always, ...rows.map(row => row.name)])].map(line) : [];
  const whole = database && rows.every(row => downSince(row, at) === null);
  return [
    whole ? 'Портал работает.' : 'Портал работает не полностью.',
    database
      ? 'База данных: работает.'
      : 'База данных: не отвечает. Войти и отправить заявление пока нельзя. Всё сохранённое на месте.',
    ...parts,
    ...closed.map(one => `«${one.title}»: заявления не принимают до ${time(one.until)}. ${one.reason}`),
    ...works.map(one => `«${one.title}»: работы с ${time(one.from)} до ${time(one.to)}. ${one.words}`),
    `Сейчас ${time(at)}. Новое появляется здесь не позже чем через минуту.`,
    '',
  ].join('\n');
}
