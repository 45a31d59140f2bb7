import { describe, expect, test } from 'vitest';
import { letter } from './letter.ts';
import { short } from './short.ts';
import { texts } from './texts.ts';
import type { Topic } from './topics.ts';

const ORIGIN = 'https://uslugi.priozerny-kray.example';
const SECRETS = { words: 'СЛОВА', ground: 'ОСНОВАНИЕ', article: 'СТАТЬЯ', remedy: 'СРЕДСТВО', appeal: 'ЖАЛОБА' };
const about = {
  number: '77-2026-88888888-8',
  service: 'Предварительное согласование предоставления земельного участка',
  department: 'Министерство природных ресурсов',
  body: 'Федеральная налоговая служба',
  until: '2026-11-27',
  since: '2026-11-20',
  awaited: 'decision' as const,
  refused: true,
  support: 'позвоните в поддержку: 8 800 000-00-77',
  dueOn: '2026-12-07',
  collect: 'МФЦ, улица Лесная, 1',
  items: ['ПУНКТ'],
  value: 'СНИЛС',
  filing: 'any' as const,
  ...SECRETS,
};
// A draft, a proof of identity and a value of the profile are no applications: their letters name none.
const topics = (Object.keys(texts) as Topic[]).filter(topic => !/^(draft-expiring|identity-.+|value-.+)$/.test(topic));

describe.each(topics)('%s', topic => {
  const words = texts[topic];
  const [subject, next, sms] = [words.headline(about), words.next(about), words.sms(about)];

  test('fits one SMS, names the application', () => {
    expect(short(sms, ORIGIN).length).toBeLessThanOrEqual(70);
    expect(short(sms, ORIGIN)).toContain(about.number);
  });

  test('tells in an e-mail what, where and what next', () => {
    const mail = letter({ ...about, subject, next, sms, text: '' }, ORIGIN, 'Услуги Приозёрного края');
    for (const part of [about.number, about.service, next, `${ORIGIN}/cabinet/applications/${about.number}`])
      expect(mail).toContain(part);
    expect(mail).not.toMatch(/undefined|\.\.(?!\.)| {2}/);
  });

  test('keeps the officer’s words and the ground in the cabinet', () => {
    for (const secret of Object.values(SECRETS)) expect(subject + next + sms).not.toContain(secret);
  });

  test('speaks plainly', () => {
    for (const sentence of next.split(/[.!?] /)) expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
  });
});

test('of a draft that will be removed only the day is told outside the cabinet', () => {
  const words = texts['draft-expiring'];
  const [subject, next, sms] = [words.headline(about), words.next(about), words.sms(about)];
  const mail = letter({ ...about, number: '', subject, next, sms, text: '' }, ORIGIN, 'Услуги Приозёрного края');
  expect(mail).toContain('27 ноября 2026 г. удалится ваш черновик.');
  expect(mail).toContain(`${ORIGIN}/cabinet\n`);
  for (const secret of [about.service, about.number, ...Object.values(SECRETS)]) expect(mail + sms).not.toContain(secret);
  expect(short(sms, ORIGIN).length).toBeLessThanOrEqual(70);
});

test.each(['identity-sent', 'identity-accepted', 'identity-returned'] as const)(
  '%s says what and where, and what to mend only inside',
  topic => {
    const words = texts[topic];
    const [subject, next, sms] = [words.headline(about), words.next(about), words.sms(about)];
    const mail = letter(
      { number: '', service: '', subject, next, sms, text: '', place: words.place },
      ORIGIN,
      'Услуги Приозёрного края',
    );
    expect(mail).toContain(`${ORIGIN}/cabinet/identity\n`);
    expect(mail + sms).not.toContain('ПУНКТ');
    expect(short(sms, ORIGIN).length).toBeLessThanOrEqual(70);
    for (const sentence of next.split(/[.!?] /)) expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
  },
);

test('a confirmed person is promised no more than the region gives', () => {
  const next = (filing: 'any' | 'esia' | 'qualified') => texts['identity-accepted'].next({ ...about, filing });
  expect(next('any')).toContain('открыты все возможности');
  expect(next('esia')).toContain('войдя через Госуслуги или с электронной подписью');
  expect(next('qualified')).not.toContain('Госуслуги');
  for (const filing of ['esia', 'qualified'] as const) expect(next(filing)).not.toContain('все возможности');
});

test.each(['value-confirmed', 'value-differs', 'value-not-found'] as const)('%s fits one SMS for every value', topic => {
  for (const value of ['СНИЛС', 'ИНН', 'Паспорт', 'Адрес регистрации']) {
    const said = short(texts[topic].sms({ ...about, value }), ORIGIN);
    expect(said.length, said).toBeLessThanOrEqual(70);
  }
  expect(texts[topic].place?.path).toBe('/cabinet/profile');
});

test('a refusal tells ground, article, remedy and appeal in the cabinet', () => {
  const more = texts.refused.inside?.(about).join('\n') ?? '';
  for (const part of Object.values(SECRETS)) expect(more).toContain(part);
});

test('who did not withdraw changes the password and asks the support', () => {
  expect(texts.withdrawn.next(about)).toContain(
    'Если отозвали не вы, смените пароль в кабинете и позвоните в поддержку: 8 800 000-00-77.',
  );
});
