import type { Channel } from './challenge.ts';

/** What to do on the page of a code that a person has with them. */
export const asked: Record<Exclude<Channel, 'sms' | 'email'>, string> = {
  app: 'Откройте приложение с кодами и введите 6 цифр, которые оно показывает.',
  'recovery-code': 'Введите один из запасных кодов, которые вы сохранили. Каждый подходит один раз.',
};

/** The label of the input and what stands under it. */
export const codeField: Record<Channel, { label: string; hint: string }> = {
  sms: {
    label: 'Код',
    hint: '6 цифр из последнего сообщения. Никому его не называйте, даже сотруднику поддержки.',
  },
  email: {
    label: 'Код',
    hint: '6 цифр из последнего письма. Никому его не называйте, даже сотруднику поддержки.',
  },
  app: { label: 'Код из приложения', hint: '6 цифр. Код меняется каждые полминуты.' },
  'recovery-code': { label: 'Запасной код', hint: '10 цифр. Пробелы можно не ставить.' },
};

/** The button that turns to another way. */
export const turnLabel: Record<Channel, string> = {
  sms: 'Прислать в SMS',
  email: 'Прислать на почту',
  app: 'Ввести код из приложения',
  'recovery-code': 'Ввести запасной код',
};

/** What was typed is no code. */
export const notACode: Record<Channel, string> = {
  sms: 'Код состоит из 6 цифр',
  email: 'Код состоит из 6 цифр',
  app: 'Код состоит из 6 цифр',
  'recovery-code': 'Запасной код состоит из 10 цифр',
};
