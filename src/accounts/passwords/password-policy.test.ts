import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passwordProblem } from './password-policy.ts';
import { passwordHint } from './texts.ts';

const policy = { min: 10, advise: 12, composition: true, remindDays: 180 };
const own = { names: ['Ким-Орлова', 'Анна'], phone: '+79123456789', email: 'kim.anna@example.ru' };
const problem = (password: string) => passwordProblem(password, policy, own);

test.each([
  ['Лесная Тропа 7', null],
  ['correct Horse 5 battery', null],
  ['Мост, река и 3 лодки', null],
  ['Коротко1!', 'short'],
  ['строчные буквы 1', 'composition'],
  ['СТРОЧНЫЕ БУКВЫ 1', 'composition'],
  ['Безцифр и всё', 'composition'],
  ['БезЗнаков2345', 'composition'],
  ['Qwerty123!', 'common'],
  ['P@ssw0rd!1', 'common'],
  ['Пароль2026!', 'common'],
  ['!!Йцукен1234', 'common'],
  ['Gfhjkm-2026', 'common'],
  ['Aa1!Aa1!Aa1!', 'common'],
  ['Ким-Орлова 1', 'own'],
  ['Моя анна 2026', 'own'],
  ['Звоните 345-67-89', 'own'],
  ['Я kim.anna 77', 'own'],
])('%s: %s', (password, expected) => expect(problem(password)).toBe(expected));

test('the hint says what must be by the knobs, and what is only advice as advice', () => {
  expect(passwordHint(policy)).toBe(
    'Не короче 10 знаков. Нужны большая и маленькая буквы, цифра и знак, например пробел или точка. ' +
      'Совет: возьмите 12 знаков или больше. Несколько слов с пробелами легче запомнить.',
  );
  expect(passwordHint({ ...policy, min: 14, composition: false })).toBe(
    'Не короче 14 знаков. Совет: несколько слов с пробелами легче запомнить.',
  );
});
test('without composition a long line of small letters is fine', () =>
  expect(passwordProblem('старый мост через реку', { ...policy, composition: false }, own)).toBeNull());
test('a run of digits is common', () =>
  expect(passwordProblem('0987654321', { ...policy, composition: false }, own)).toBe('common'));
test('128 characters are allowed, 129 are not, whatever their bytes', () => {
  const long = 'Лодка 7 и река. '.repeat(8);
  expect([...long].length).toBe(128);
  expect(problem(long)).toBeNull();
  expect(problem(`${long}!`)).toBe('long');
});
test('never throws', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), password => void problem(password))));
