import { randomInt } from 'node:crypto';
import { Visitor } from './client.ts';
import { codeSent, mailCount } from './outbox.ts';
import type { Portal } from './portal.ts';

export type Newcomer = { family: string; given: string; patronymic: string; phone: string; email: string; password: string };

/** Somebody nobody knows yet: a new telephone and address every time. */
export function someone(own: Partial<Newcomer> = {}): Newcomer {
  const digits = String(randomInt(10 ** 9)).padStart(9, '0');
  return {
    family: 'Ким-Орлова',
    given: 'Анна',
    patronymic: 'Петровна',
    phone: `+79${digits}`,
    email: `a${digits}@pochta.example`,
    password: 'Лесная тропа 7',
    ...own,
  };
}

/** Does what brings a code, reads it from the stand-in and types it on the page it led to. */
export async function typeCode(portal: Portal, visitor: Visitor, to: string, ask: () => Promise<unknown>): Promise<string> {
  const before = await mailCount(portal, to);
  await ask();
  const code = await codeSent(portal, to, before);
  await visitor.submit({ code }, { button: 'Подтвердить' });
  return code;
}

/** Registers by the pages as a person would; the visitor stands in the cabinet afterwards. */
export async function register(portal: Portal, who = someone(), visitor = new Visitor(portal.url)): Promise<Visitor> {
  await visitor.get('/register');
  await typeCode(portal, visitor, who.phone, () => visitor.submit(who));
  return visitor;
}

/** Signs in by password and code from the SMS. */
export async function signIn(portal: Portal, who: Pick<Newcomer, 'phone' | 'password'>, visitor = new Visitor(portal.url)) {
  await visitor.get('/sign-in');
  await typeCode(portal, visitor, who.phone, () => visitor.submit({ login: who.phone, password: who.password }));
  return visitor;
}
