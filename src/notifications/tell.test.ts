import { expect, test } from 'vitest';
import { newDataKeys } from '../platform/sealing/data-keys.ts';
import { keyringOf } from '../platform/sealing/keyring.ts';
import { wordsOf } from './message.ts';
import { messageRows } from './tell.ts';

const config = { keyring: { current: 1, keys: { 1: 'MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=' } } };

test('a message is sealed for its owner; its announcements carry its id alone', async () => {
  const ring = await keyringOf(config);
  const [anna, boris] = await Promise.all(['anna', 'boris'].map(owner => newDataKeys(ring, owner, ['case'])));
  const params = { number: '77-2026-40142338-6', service: 'Охотничий билет', until: '2026-11-27', words: 'Нужна справка Анны' };
  const told = await messageRows({ keys: anna!.keys, personId: 'anna', applicationId: 'a1', topic: 'needs-info', params });

  expect(JSON.stringify(told)).not.toContain('справка');
  expect(told.announce.map(row => [row.topic, row.payload])).toEqual([
    ['notice.email', JSON.stringify({ message: told.message.id })],
    ['notice.sms', JSON.stringify({ message: told.message.id })],
  ]);
  const words = await wordsOf(anna!.keys, told.message);
  expect(words.text).toBe(
    'Специалист написал: Нужна справка Анны\n\nОткройте заявление и добавьте это не позднее 27 ноября 2026 г.',
  );
  expect(`${words.subject}${words.next}${words.sms}`).not.toContain('справка');
  await expect(wordsOf(boris!.keys, told.message)).rejects.toThrow();
  await expect(wordsOf(anna!.keys, { ...told.message, id: 'another' })).rejects.toThrow();
});
