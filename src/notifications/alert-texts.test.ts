import { describe, expect, test } from 'vitest';
import type { AlertDelivery } from '../accounts/alert-delivery.ts';
import { alerts } from '../accounts/alert-schema.ts';
import { alertMail, alertMessage, alertSms } from './alert-texts.ts';

const ORIGIN = 'https://uslugi.priozerny-kray.example';
const REGION = { portalName: 'Услуги Приозёрного края', timeZone: 'Asia/Krasnoyarsk' };

test('says which contact it tells of, masked; an SMS does while it is one', () => {
  const told = { account: 'citizen', personId: 'p', at: 0, path: '/not-me/x?key=y', to: {}, device: null } as const;
  const [old, fresh, mail] = ['телефон +79…12', 'телефон +79…34', 'почта a…@pochta.example'];
  const text = (kind: AlertDelivery['kind'], about: AlertDelivery['about']) =>
    alertMessage({ ...told, kind, about }, REGION).text;
  expect(text('contact-changed', { before: old, now: fresh })).toContain(`Было: ${old}. Стало: ${fresh}.`);
  expect(text('contact-changed', { now: mail })).toContain(`Теперь основной контакт: ${mail}.`);
  expect(text('contact-added', { now: mail })).toContain(`Это ${mail}.`);
  expect(text('contact-removed', { before: old })).toContain(`Это ${old}.`);
  const sms = (now: string) => alertSms({ ...told, kind: 'contact-changed', about: { now } }, ORIGIN);
  expect(sms(fresh)).toBe('Контакт изменён: …34. Не вы? uslugi.priozerny-kray.example/recovery');
  expect(sms(mail)).toBe('Контакт изменён. Не вы? uslugi.priozerny-kray.example/recovery');
});

describe.each(alerts.kind.enumValues)('%s', kind => {
  const alert: AlertDelivery = {
    ...{ kind, account: 'citizen', personId: 'p', at: Date.UTC(2026, 10, 21, 7, 5), path: '/not-me/x?key=y', to: {}, about: {} },
    device: { browser: 'Firefox, Windows', address: '203.0.113.…' },
  };

  test('is one SMS that says where to answer', () => {
    expect(alertSms(alert, ORIGIN).length).toBeLessThanOrEqual(70);
    expect(alertSms(alert, ORIGIN)).toContain(`${new URL(ORIGIN).host}/recovery`);
    expect(alertSms({ ...alert, account: 'staff' }, ORIGIN).length).toBeLessThanOrEqual(70);
    expect(alertSms(alert, `https://${'очень-'.repeat(9)}kray.example`).length).toBeLessThanOrEqual(70);
  });

  test('tells when, on what device, and the link on a line of its own', () => {
    const { text } = alertMail(alert, ORIGIN, REGION);
    for (const part of ['21 ноября 2026 г., 14:05', 'Firefox, Windows', '203.0.113.…', `\n${ORIGIN}/not-me/x?key=y\n`])
      expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|null|\.\.(?!\.)/);
    const message = alertMessage({ ...alert, device: null }, REGION);
    expect(message.text).toContain('21 ноября 2026 г., 14:05.');
    expect(message.text).not.toContain('not-me');
  });
});
