import { expect, test } from 'vitest';
import type { DependencyRow } from '../platform/parts/dependency.ts';
import { statusLines } from './status-lines.ts';

const at = Date.UTC(2026, 10, 21, 9, 0);
const row = (name: DependencyRow['name'], failingSince: number | null): DependencyRow => ({
  name,
  failures: failingSince === null ? 0 : 5,
  failingSince,
  checkedAt: at - 20_000,
});
const lines = (rows: DependencyRow[], database = true) =>
  statusLines({ database, rows }, 'Asia/Krasnoyarsk', at, { closed: [], works: [] }).split('\n');

test('all is well: a line a part, with when it was last used', () => {
  expect(lines([row('mail', null), row('sms', null), row('files', null)])).toEqual([
    'Портал работает.',
    'База данных: работает.',
    'Письма на почту: работает. Проверено 21 ноября 2026 г., 15:59.',
    'SMS: работает. Проверено 21 ноября 2026 г., 15:59.',
    'Хранилище файлов: работает. Проверено 21 ноября 2026 г., 15:59.',
    'Связь с другими ведомствами: ещё не проверяли.',
    'Сейчас 21 ноября 2026 г., 16:00. Новое появляется здесь не позже чем через минуту.',
    '',
  ]);
});

test('one part is down: its line alone differs, and the first one', () => {
  const well = lines([row('mail', null), row('sms', null)]);
  const down = lines([row('mail', null), row('sms', at - 3_600_000)]);
  expect(down.filter((line, i) => line !== well[i])).toEqual([
    'Портал работает не полностью.',
    'SMS: не работает с 21 ноября 2026 г., 15:00. Коды и сообщения приходят с задержкой, повторять ничего не нужно.',
  ]);
});

test('without the database nothing is said of what only it could tell', () => {
  expect(lines([], false)).toHaveLength(4);
  expect(lines([], false)[1]).toContain('не отвечает');
});

test('the lines are plain: at most twenty words a sentence', () => {
  const all = lines(
    (['mail', 'sms', 'files', 'outside', 'esia', 'registries', 'addresses'] as const).map(name => row(name, at - 3_600_000)),
  );
  for (const sentence of all.join(' ').split(/[.:] /)) expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
});
