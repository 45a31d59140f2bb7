import type { Refused } from '../../desk/activation/whose-cabinet.ts';
import type { DeskDeedKind } from '../../desk/desk-deeds.ts';
import type { ServeOutcome } from '../../desk/serving/serve-visitor.ts';
import type { FieldError } from '../../forms/field-error.ts';

/** What was done, said to officers of the same office. */
export const deskDeedWords: Record<DeskDeedKind, string> = {
  'code-open': 'Код, который открывает кабинет',
  'code-restore': 'Код, который возвращает доступ',
  application: 'Принято заявление',
  'hand-over': 'Выдан документ',
  'login-tied': 'Записан код муниципалитета для входа',
  'login-untied': 'Отменён код муниципалитета для входа',
};

/** Why no code was given, at the answer that must change. */
export const refusedField: Record<Refused, FieldError> = {
  'has-cabinet': {
    field: 'purpose',
    target: 'purpose',
    label: 'Что нужно',
    message: 'У человека уже есть подтверждённый кабинет. Если войти не получается, выберите «Вернуть доступ».',
  },
  'no-cabinet': {
    field: 'purpose',
    target: 'purpose',
    label: 'Что нужно',
    message: 'Кабинета с таким СНИЛС или телефоном нет. Выберите «Подтвердить личность и открыть кабинет».',
  },
  'different-person': {
    field: 'given',
    target: 'given',
    label: 'Имя',
    message: 'В кабинете другое имя или другая дата рождения. Сверьте с паспортом. Если всё верно, это чужой кабинет.',
  },
  'nothing-to-compare': {
    field: 'purpose',
    target: 'purpose',
    label: 'Что нужно',
    message: 'В прежнем кабинете только имя: паспорт с ним не сверить. Откройте новый, без прежнего телефона.',
  },
  'inn-of-another': {
    field: 'inn',
    target: 'inn',
    label: 'ИНН',
    message: 'Этот ИНН подтвердил другой человек. Сверьте цифры с документом.',
  },
};

/** Why an officer may not fill in for this visitor. */
export const notServed: Record<Exclude<ServeOutcome['kind'], 'served'>, FieldError> = {
  'has-cabinet': {
    field: 'snils',
    target: 'snils',
    label: 'СНИЛС',
    message: 'У человека есть свой кабинет. Пусть подаст заявление в нём. Если войти не получается, выдайте код.',
  },
  'different-person': refusedField['different-person'],
  'inn-of-another': refusedField['inn-of-another'],
};
