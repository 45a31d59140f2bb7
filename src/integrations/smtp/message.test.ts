import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composeMessage } from './message.ts';

const FROM = 'no-reply@kabinet.example';
const compose = (over: object) =>
  composeMessage(FROM, {
    to: 'anna@pochta.example',
    fromName: 'Услуги Приозёрного края',
    subject: 'Заявление',
    text: 'Здравствуйте!',
    messageId: '<id-1@localhost>',
    date: Date.UTC(2026, 10, 21, 20, 5),
    ...over,
  });
const parse = (over: object) => PostalMime.parse(compose(over));

describe('a composed message', () => {
  test('says who, when, and that a machine wrote it', async () => {
    const head = compose({}).split('\r\n\r\n')[0];
    expect(head).toContain('Date: Sat, 21 Nov 2026 20:05:00 +0000\r\n');
    expect(head).toContain('Message-ID: <id-1@localhost>\r\n');
    expect(head).toContain('Auto-Submitted: auto-generated\r\n');
    expect((await parse({})).from).toMatchObject({ name: 'Услуги Приозёрного края', address: FROM });
  });

  test.each([
    'Portal',
    'Portal, "the best" \\o/',
    'Услуги, «край»',
    'Очень длинное название портала государственных и муниципальных услуг края',
  ])('is from %s', async fromName => expect((await parse({ fromName })).from).toMatchObject({ name: fromName, address: FROM }));

  test('says where such letters are ended by one press, over https alone', () => {
    const unsubscribe = 'https://kabinet.example/unsubscribe/AbC-1/one-click?key=x_Y';
    const head = compose({ unsubscribe }).split('\r\n\r\n')[0];
    expect(head).toContain(`\r\nList-Unsubscribe: <${unsubscribe}>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click`);
    expect(compose({ unsubscribe: 'http://localhost:8787/u' })).not.toContain('List-Unsubscribe-Post');
    expect(compose({})).not.toContain('List-Unsubscribe');
    expect(() => compose({ unsubscribe: 'https://x>\r\nBcc: all@x' })).toThrow();
  });

  test('is the same at every attempt', () => expect(compose({})).toBe(compose({})));

  test('is ASCII in lines no server refuses, and reads back as written', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'абвё «ъ» –Zz 0.,>=?_😀\t', ' ', '\n'), maxLength: 400 });
    const subject = fc.string({ unit: fc.constantFrom(...'абвё«»–Zz0.,>=?_"😀 '), minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(subject, text, async (subject, text) => {
        const raw = compose({ subject, text });
        expect(raw).toMatch(/^[\r\n -~]*$/);
        expect(Math.max(...raw.split('\r\n').map(line => line.length))).toBeLessThanOrEqual(76);
        const mail = await PostalMime.parse(raw);
        expect((mail.subject ?? '').trim()).toBe(subject.trim());
        const words = (whole = '') => whole.split(/\s+/).filter(Boolean);
        expect(words(mail.text)).toEqual(words(text));
      }),
      { numRuns: 300 },
    );
  });

  test('keeps paragraphs, addresses, and lines that look like quotes', async () => {
    const text = `${'слово '.repeat(40).trim()}\n\n> не цитата\nFrom начала\n\nhttps://kabinet.example/${'a'.repeat(90)}\n`;
    expect((await parse({ text })).text?.trimEnd()).toBe(text.trimEnd());
  });
});
