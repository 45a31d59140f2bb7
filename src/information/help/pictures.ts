import activate from '../../../public/help/activate.webp';
import check from '../../../public/help/check.webp';
import code from '../../../public/help/code.webp';
import issued from '../../../public/help/document.webp';
import drafts from '../../../public/help/drafts.webp';
import errors from '../../../public/help/errors.webp';
import files from '../../../public/help/files.webp';
import form from '../../../public/help/form.webp';
import identity from '../../../public/help/identity.webp';
import messages from '../../../public/help/messages.webp';
import passkeys from '../../../public/help/passkeys.webp';
import profile from '../../../public/help/profile.webp';
import recovery from '../../../public/help/recovery.webp';
import register from '../../../public/help/register.webp';
import request from '../../../public/help/request.webp';
import search from '../../../public/help/search.webp';
import second from '../../../public/help/second.webp';
import signIn from '../../../public/help/signin.webp';
import status from '../../../public/help/status.webp';
import verify from '../../../public/help/verify.webp';
import view from '../../../public/help/view.webp';
import withdraw from '../../../public/help/withdraw.webp';
import { contentHash } from '../../platform/content-hash.ts';
import type { HelpTopic } from '../../ui/help-topics.ts';

/** What a telephone shows of a page of the portal, made by `bin/help-pictures.mjs`; `seen` says it to those who do not see it. */
export type Picture = { name: string; bytes: ArrayBuffer; seen: string };

const pictures: Picture[] = [
  { name: 'activate', bytes: activate, seen: 'Поле «Код с листа»: четыре группы по четыре знака.' },
  { name: 'check', bytes: check, seen: 'Страница «Проверьте ответы»: рядом с каждым ответом ссылка «Изменить».' },
  { name: 'document', bytes: issued, seen: 'Карточка заявления: вверху «Документ готов» и кнопка «Открыть документ».' },
  { name: 'drafts', bytes: drafts, seen: 'Список «Черновики»: охотничий билет, когда он сохранён и до какого дня хранится.' },
  { name: 'messages', bytes: messages, seen: 'Список сообщений: о чём каждое, когда пришло и прочитано ли.' },
  { name: 'passkeys', bytes: passkeys, seen: 'Страница «Ключи входа» с кнопкой «Добавить ключ».' },
  { name: 'request', bytes: request, seen: 'Страница «Ответ на запрос»: до какого дня ответить и чего не хватает.' },
  { name: 'status', bytes: status, seen: 'Карточка заявления: номер, день подачи и статус «На рассмотрении».' },
  { name: 'verify', bytes: verify, seen: 'Поле «Код проверки»: 16 букв и цифр с документа.' },
  {
    name: 'withdraw',
    bytes: withdraw,
    seen: 'Страница «Отозвать заявление?»: что будет дальше, кнопка «Отозвать заявление» и ссылка «Не отзывать».',
  },
  { name: 'code', bytes: code, seen: 'Поле «Код» с подсказкой: 6 цифр из последнего сообщения.' },
  {
    name: 'errors',
    bytes: errors,
    seen: 'Красная рамка над формой: «Проверьте два ответа» и две строки, каждая ведёт к своему полю.',
  },
  {
    name: 'files',
    bytes: files,
    seen: 'Страница «Фотография для билета»: под словом «Файл» сказано, какие файлы подойдут и какого размера.',
  },
  { name: 'form', bytes: form, seen: 'Первая страница заявления: над заголовком шаг 1 из 7, ниже фамилия и имя уже вписаны.' },
  { name: 'identity', bytes: identity, seen: 'Части проверки: имя, паспорт и сканы. Рядом с каждой сказано, заполнена ли она.' },
  { name: 'profile', bytes: profile, seen: 'Профиль: вверху, подтверждена ли личность, ниже имя и откуда мы его знаем.' },
  { name: 'recovery', bytes: recovery, seen: 'Список «Что случилось»: забыли пароль, сменился номер и другие ответы.' },
  { name: 'register', bytes: register, seen: 'Страница «Регистрация» с полями для фамилии, имени и отчества.' },
  {
    name: 'search',
    bytes: search,
    seen: 'Строка поиска со словом «садик», под ней «Уточнить тему, ведомство, округ» и найденная услуга.',
  },
  { name: 'second', bytes: second, seen: 'Раздел «Приложение с кодами» с кнопкой «Подключить приложение».' },
  { name: 'signin', bytes: signIn, seen: 'Страница входа: вверху кнопка «Войти через Госуслуги», ниже вход с паролем.' },
  { name: 'view', bytes: view, seen: 'Кнопки выбора: размер букв от 100 до 300 процентов, под ними цвета.' },
];

const pictureOfTopic: Partial<Record<HelpTopic, string>> = {
  register: 'register',
  'sign-in': 'signin',
  'sign-in-esia': 'signin',
  'second-step': 'second',
  'forgotten-password': 'recovery',
  'lost-phone': 'recovery',
  'no-code': 'code',
  'wrong-code': 'code',
  'confirm-identity': 'identity',
  profile: 'profile',
  'find-service': 'search',
  'fill-form': 'form',
  'upload-file': 'files',
  'form-errors': 'errors',
  'mfc-code': 'activate',
  'sign-in-passkey': 'passkeys',
  'esia-trouble': 'signin',
  drafts: 'drafts',
  'phone-photo': 'files',
  'too-large': 'files',
  'not-sent': 'check',
  follow: 'status',
  'answer-request': 'request',
  withdraw: 'withdraw',
  'get-result': 'document',
  'verify-document': 'verify',
  messages: 'messages',
  view: 'view',
};

export const pictureOf = (topic: HelpTopic): Picture | undefined => pictures.find(({ name }) => name === pictureOfTopic[topic]);
export const pictureNamed = (name: string): Picture | undefined => pictures.find(picture => picture.name === name);

const addresses = new WeakMap<Picture, string>();

/** Where a picture is served, under the hash of its bytes: taken at the first page that shows it. */
export function picturePath(picture: Picture): string {
  const known = addresses.get(picture);
  if (known) return known;
  const hash = contentHash(String.fromCharCode(...new Uint8Array(picture.bytes)));
  const made = `/assets/help_${picture.name}.${hash}.webp`;
  addresses.set(picture, made);
  return made;
}

/** Pixels of an extended WebP, as the browser of the tests writes it: RIFF, «VP8X», then its canvas less one (RFC 9649, 2.7). */
export function pictureSize({ bytes }: Picture): { width: number; height: number } {
  const [w0 = 0, w1 = 0, w2 = 0, h0 = 0, h1 = 0, h2 = 0] = new Uint8Array(bytes, 24, 6);
  return { width: 1 + w0 + (w1 << 8) + (w2 << 16), height: 1 + h0 + (h1 << 8) + (h2 << 16) };
}
