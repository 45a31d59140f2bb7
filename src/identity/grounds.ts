import type { Item } from './items.ts';

/** Why a part is asked for again, and what mends it; a closed list, the same words for the officer and the person. */
export type ReturnGround = { text: string; remedy: string };

const again = 'Сфотографируйте при дневном свете, без вспышки, и приложите снова.';

export const grounds: Record<Item, Record<string, ReturnGround>> = {
  person: {
    'name-differs': {
      text: 'Имя не такое, как в паспорте',
      remedy: 'Перепишите фамилию, имя и отчество из паспорта буква в букву.',
    },
    'birth-date-differs': { text: 'Дата рождения не такая, как в паспорте', remedy: 'Перепишите дату рождения из паспорта.' },
    'snils-not-found': {
      text: 'Реестр не подтвердил СНИЛС',
      remedy: 'Проверьте номер в СНИЛС. Если вы меняли имя, сначала сообщите о нём в Социальный фонд.',
    },
    'snils-taken': {
      text: 'Этот СНИЛС подтверждён в другом кабинете',
      remedy: 'Войдите в прежний кабинет или восстановите к нему доступ. Если он не ваш, напишите в поддержку.',
    },
    'inn-differs': { text: 'Реестр не подтвердил ИНН', remedy: 'Проверьте ИНН или оставьте это поле пустым.' },
  },
  passport: {
    'data-differ': { text: 'Данные не такие, как на скане', remedy: 'Перепишите серию, номер, дату и код из паспорта.' },
    'not-valid': {
      text: 'По реестру паспорт не действует',
      remedy: 'Если у вас новый паспорт, введите его данные. Если нет, узнайте причину в МВД.',
    },
    'address-differs': {
      text: 'Адрес не такой, как в паспорте',
      remedy: 'Перепишите адрес из последней отметки о регистрации.',
    },
  },
  scan: {
    unreadable: { text: 'Текст не читается', remedy: again },
    cropped: { text: 'Видно не всё', remedy: 'Снимите разворот целиком, с краями, и приложите снова.' },
    'wrong-page': {
      text: 'Не те страницы',
      remedy: 'Нужны разворот с фотографией и страница с последней регистрацией.',
    },
    'another-document': { text: 'Это не ваш паспорт', remedy: 'Приложите скан своего паспорта гражданина России.' },
  },
};

export const groundOf = (item: Item, code: string): ReturnGround | undefined =>
  Object.hasOwn(grounds[item], code) ? grounds[item][code] : undefined;
