import { expect, test } from 'vitest';
import { downloadHeaders } from './download-headers.ts';
import { acceptOf, fileName } from './file-name.ts';
import { bodyLimit } from './limits.ts';
import { FILE_TYPES } from './recognition/recognition.ts';
import type { Refusal } from './refusal.ts';
import { fileSize, refusalText, slotHint } from './texts.ts';

const MB = 1024 * 1024;

test('sizes are said in Russian and rounded up', () => {
  expect(fileSize(1)).toBe('1 КБ');
  expect(fileSize(340 * 1024)).toBe('340 КБ');
  expect(fileSize(5 * MB)).toBe('5 МБ');
  expect(fileSize(5 * MB + 1)).toBe('5,1 МБ');
});

test('a refusal says what happened, what is kept and what to do', () => {
  const all: Refusal[] = [
    { reason: 'not-chosen' },
    { reason: 'empty' },
    { reason: 'too-large', size: 5 * MB + 1, maxBytes: 5 * MB },
    { reason: 'wrong-type', allowed: ['pdf', 'jpg', 'png'], found: null },
    { reason: 'wrong-type', allowed: ['pdf'], found: 'jpg' },
    { reason: 'damaged', type: 'jpg' },
    { reason: 'too-many', of: 'slot', maxFiles: 1 },
    { reason: 'too-many', of: 'holder', maxFiles: 10 },
    { reason: 'total-too-large', maxTotalBytes: 25 * MB },
    { reason: 'closed' },
  ];
  for (const refusal of all) expect(refusalText(refusal)).toMatch(/на месте\. [А-Я][^.]+\.?.*\.$/);
  expect(refusalText(all[2]!)).toMatch(/^Файл больше 5 МБ: в нём 5,1 МБ\./);
  expect(refusalText(all[3]!)).toContain('PDF, JPG или PNG');
  expect(refusalText(all[7]!)).toContain('не больше 10 файлов');
});

test('limits are told before choosing', () => {
  const limits = { maxBytes: 5 * MB };
  expect(slotHint({ types: ['pdf', 'jpg', 'png'], maxFiles: 1 }, limits)).toBe('PDF, JPG или PNG, до 5 МБ.');
  expect(slotHint({ types: ['pdf'], maxFiles: 21 }, limits)).toBe('PDF, до 5 МБ. Можно добавить до 21 файла, по одному.');
  expect(acceptOf(['pdf', 'png'])).toBe('.pdf,.png,image/png');
  expect(bodyLimit(5 * MB)).toBe(5 * MB + 65536);
});

test.each([
  ['C:\\fakepath\\Справка о доходах.PDF', 'pdf', 'Справка о доходах.pdf'],
  ['../../etc/passwd', 'pdf', 'passwd.pdf'],
  ['снимок.png', 'jpg', 'снимок.jpg'],
  ['договор.exe', 'pdf', 'договор.exe.pdf'],
  ['от\u202Efdp.exe\0', 'pdf', 'отfdp.exe.pdf'],
  ['.', 'png', 'файл.png'],
  ['подпись.p7s', 'sig', 'подпись.p7s'],
  ['\ud83d', 'pdf', 'файл.pdf'],
] as const)('%s as %s is saved as %s', (given, type, saved) => expect(fileName(given, type)).toBe(saved));

test('a long name keeps its extension and breaks no character', () => {
  const name = fileName(`${'😀'.repeat(300)}.pdf`, 'pdf');
  expect([...name]).toHaveLength(120);
  expect(name.isWellFormed()).toBe(true);
  expect(name.endsWith('😀.pdf')).toBe(true);
});

test('a name as long as the body costs no time', () => {
  const started = performance.now();
  expect(fileName(`${'.'.repeat(5e6)}a/b.pdf`, 'pdf')).toBe('b.pdf');
  expect(performance.now() - started).toBeLessThan(500);
});

test('a download can not break out of its header and is never shown in place', () => {
  for (const type of FILE_TYPES) {
    const headers = downloadHeaders('Иванова "о\'\r\nSet-Cookie: a=b".%41', type);
    expect(() => new Headers(headers)).not.toThrow();
    expect(headers['Content-Disposition']).toMatch(/^attachment; filename="[^"\\%]*"; filename\*=UTF-8''[\w.~!%-]+$/);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  }
  const { 'Content-Disposition': disposition } = downloadHeaders('Справка.pdf', 'pdf');
  expect(disposition).toContain("filename*=UTF-8''%D0%A1%D0%BF%D1%80%D0%B0%D0%B2%D0%BA%D0%B0.pdf");
});
