import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { newSecrets } from '../../bin/lib/secrets.mjs';

const portal = inject('served');
const COMMAND = join(new URL('../..', import.meta.url).pathname, 'bin/portal');

/** `bin/portal esia doctor` for the portal that runs, with these variables of the environment. */
function doctor(over: Record<string, string> = {}): Promise<{ code: number; out: string; err: string }> {
  const { KABINET_PINNED: _pinned, ...rest } = process.env;
  const own = { ORIGIN: portal.url, ESIA_URL: `${portal.standInsUrl}/esia`, ESIA_KEY: newSecrets().ESIA_KEY };
  return new Promise(done => {
    execFile(COMMAND, ['esia', 'doctor'], { env: { ...rest, ...own, ...over } }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

test('the doctor of ESIA says line by line what is well, and what to do about what is not', async () => {
  const well = await doctor();
  expect(well).toMatchObject({ code: 0, err: '' });
  expect(well.out).toMatch(/^хорошо {2}Настройка: система KABINET99, версия v2, подпись raw\.\n/);
  expect(well.out).toContain(`хорошо  Запрос на вход с возвратом на ${portal.url}/sign-in/esia/return: ЕСИА приняла его.\n`);
  expect(well.out).not.toContain('плохо');

  const elsewhere = await doctor({ ORIGIN: 'https://other.example' });
  expect(elsewhere).toMatchObject({ code: 1, err: 'Вход через Госуслуги пока не готов.\n' });
  expect(elsewhere.out).toMatch(
    /плохо {3}Запрос на вход .*: ЕСИА отказала: ESIA-007023\.\n {8}Адрес возврата не записан за системой\./,
  );
});
