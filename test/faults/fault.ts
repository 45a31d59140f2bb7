import { expect } from 'vitest';
import type { Fault } from '../../dev/fault.ts';
import { textOf } from '../harness/dom.ts';
import type { Page } from '../harness/page.ts';
import type { Ready } from './recipe.ts';

/** The headers that ask the development entry for a fault in one request. */
export const withFault = (fault: Fault): Record<string, string> => ({ 'X-Dev': '1', 'X-Fault': JSON.stringify(fault) });

/** What met the fault: the beginning of a statement or the name of a call; '' when nothing did. */
export const metBy = (page: Page): string => decodeURIComponent(page.reply.headers['x-fault-hit'] ?? '');

/** How many writes the request asked for, each a batch or a statement of its own. */
export const writesOf = (page: Page): number => Number(page.reply.headers['x-fault-writes']);

const AGAIN = 'Отправить ещё раз';

/** Sends the form; with `again`, by the button of the page that said it failed. */
export const send = ({ visitor, filled, anew = {} }: Ready, fault: Fault, again: boolean): Promise<Page> =>
  again
    ? visitor.submit(anew, { button: AGAIN, follow: false, headers: withFault(fault) })
    : visitor.send(filled, { follow: false, headers: withFault(fault) });

/** The page says what happened and how to go on, is kept nowhere, and gives everything back but the password. */
export function expectHuman(page: Page, { filled }: Ready): void {
  const { headers } = page.reply;
  expect(page.status).toBe(503);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect(headers['cache-control']).toBe('no-store');
  expect(page.h1).toBe('Сейчас не получилось, попробуйте ещё раз');
  expect(page.text).toContain('на месте.');
  expect(page.text).toContain(`номер запроса: ${headers['x-request-id']}`);
  const form = page.forms.find(each => each.buttons.some(button => textOf(button) === AGAIN));
  const given = form?.fill({}).entries.map(([name, value]) => `${name}=${String(value)}`) ?? [];
  const texts = filled.entries.filter(([, value]) => typeof value === 'string');
  for (const [name, value] of texts) {
    if (name === 'password') expect(page.html).not.toContain(value);
    else expect(given.map(line => line.replaceAll('\r\n', '\n'))).toContain(`${name}=${value}`);
  }
}
