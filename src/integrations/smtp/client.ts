import { connect } from 'cloudflare:sockets';
import { encodeText } from '../../platform/bytes.ts';
import { SECOND } from '../../platform/clock.ts';
import type { SmtpConfig } from '../../platform/config.ts';
import { domainOf, needsUtf8, smtpAddress } from './address.ts';
import { type Dialogue, inTime, openDialogue } from './dialogue.ts';
import { SmtpPermanent, SmtpTemporary, SmtpUnreachable } from './failures.ts';
import { composeMessage, type Mail } from './message.ts';

const CONNECT_WAIT = 10 * SECOND;
/** Giving up after the last dot may send a mail twice, so the wait is longer there; all waits stay under the outbox's lease of a minute. */
const ACCEPT_WAIT = 25 * SECOND;
const WHOLE_WAIT = 50 * SECOND;

/**
 * Sends one plain-text mail by SMTP. Resolves when the server has taken it.
 * Throws SmtpPermanent (this mail will never go), SmtpTemporary or SmtpUnreachable (try again later).
 */
export async function sendMail(config: SmtpConfig, mail: Mail): Promise<void> {
  const from = smtpAddress(config.from);
  const to = smtpAddress(mail.to);
  const message = composeMessage(from, mail);
  const secureTransport = ({ none: 'off', starttls: 'starttls', tls: 'on' } as const)[config.security];
  const socket = connect({ hostname: config.host, port: config.port }, { secureTransport, allowHalfOpen: false });
  socket.closed.catch(() => undefined);
  let line = openDialogue(socket);
  let taken = false;
  try {
    await inTime(socket.opened, CONNECT_WAIT);
    await inTime(talk(), WHOLE_WAIT);
    taken = true;
  } finally {
    await line.close(taken);
  }

  async function talk(): Promise<void> {
    await line.expect({ code: 220 });
    let offers = await hello(line, domainOf(from));
    if (config.security === 'starttls') {
      // Never in the open instead: a man in the middle only has to hide the offer.
      if (!offers.has('STARTTLS')) throw new SmtpUnreachable('no STARTTLS');
      await line.ask('STARTTLS', { code: 220 });
      line = line.upgrade();
      offers = await hello(line, domainOf(from));
    }
    if (config.user !== undefined) await signIn(line, offers, config.user, config.password ?? '');
    if (needsUtf8(to) && !offers.has('SMTPUTF8')) throw new SmtpPermanent(0, 'no SMTPUTF8');
    await line.ask(`MAIL FROM:<${from}>${needsUtf8(to) ? ' SMTPUTF8' : ''}`, { code: 250 });
    await line.ask(`RCPT TO:<${to}>`, { code: 250, refusal: 'permanent' });
    await line.ask('DATA', { code: 354, refusal: 'permanent' });
    await line.ask(`${message.replace(/^\./gm, '..')}.`, { code: 250, refusal: 'permanent', wait: ACCEPT_WAIT });
  }
}

async function hello(line: Dialogue, name: string): Promise<Set<string>> {
  const offers = await line.ask(`EHLO ${name}`, { code: 250 });
  return new Set(offers.slice(1).flatMap(offer => (/^AUTH[ =]/i.test(offer) ? mechanisms(offer) : [offer.toUpperCase()])));
}

const mechanisms = (offer: string) =>
  offer
    .slice(5)
    .toUpperCase()
    .split(' ')
    .map(name => `AUTH ${name}`);

async function signIn(line: Dialogue, offers: Set<string>, user: string, password: string): Promise<void> {
  if (offers.has('AUTH PLAIN')) {
    await line.ask(`AUTH PLAIN ${base64(`\0${user}\0${password}`)}`, { code: 235 });
  } else if (offers.has('AUTH LOGIN')) {
    await line.ask('AUTH LOGIN', { code: 334 });
    await line.ask(base64(user), { code: 334 });
    await line.ask(base64(password), { code: 235 });
  } else throw new SmtpTemporary(504);
}

const base64 = (text: string) => btoa(String.fromCharCode(...encodeText(text)));
