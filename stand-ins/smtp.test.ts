import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mail } from '../src/integrations/smtp/message.ts';
import { startOuterWorld } from './outer-world.testing.ts';

let world: Awaited<ReturnType<typeof startOuterWorld>>;
beforeAll(async () => {
  world = await startOuterWorld();
}, 60_000);
afterAll(() => world.stop());

const mail = (to: string, over: Partial<Mail> = {}): Mail => ({
  to,
  fromName: 'Услуги Приозёрного края',
  subject: 'Заявление 77-2026-40142338-6 зарегистрировано: предварительное согласование земельного участка',
  text: `Здравствуйте!\n\n${'Щедрый ёж съел «яблоко» – 100 %. '.repeat(6)}\n\n.точка в начале\n> не цитата\nFrom нас\n\nhttp://localhost:8787/cabinet/applications/77-2026-40142338-6`,
  messageId: `<${crypto.randomUUID()}@localhost>`,
  ...over,
});

describe('a mail that arrives', () => {
  test('keeps its Cyrillic subject, its text and its id', async () => {
    const sent = mail('anna@pochta.example');
    expect(await world.mail(sent)).toEqual({ ok: true });
    const [got] = await world.sent('Anna@pochta.example');
    expect(got).toMatchObject({ channel: 'email', to: sent.to, subject: sent.subject, messageId: sent.messageId });
    expect(got?.text).toBe(sent.text.replace(/ $/gm, ''));
  });

  test('goes again under the same id when the answer was lost', async () => {
    const sent = mail('flaky+1@pochta.example', { date: Date.UTC(2026, 10, 21) });
    expect(await world.mail(sent)).toMatchObject({ ok: false, error: 'SmtpTemporary 451' });
    expect(await world.mail(sent)).toEqual({ ok: true });
    expect((await world.sent(sent.to)).map(got => got.messageId)).toEqual([sent.messageId, sent.messageId]);
  });

  test('reaches a domain in Cyrillic under its ASCII name', async () => {
    expect(await world.mail(mail('anna@почта.рф'))).toEqual({ ok: true });
    expect(await world.sent('anna@xn--80a1acny.xn--p1ai')).toHaveLength(1);
  });
});

describe('an address in Cyrillic', () => {
  test('is reached where the server speaks UTF-8', async () => {
    expect(await world.mail(mail('анна@почта.рф'))).toEqual({ ok: true });
    expect(await world.sent('анна@xn--80a1acny.xn--p1ai')).toHaveLength(1);
  });

  test('is refused where it does not', async () => {
    const server = await listen(socket => {
      socket.write('220 hello\r\n');
      socket.on('data', () => socket.write('250 old\r\n'));
    });
    expect(await world.mail(mail('анна@почта.рф'), { port: portOf(server) })).toMatchObject({ error: 'SmtpPermanent 0' });
    server.close();
  });
});

describe('a refusal', () => {
  test('for now is temporary', async () => {
    expect(await world.mail(mail('tempfail@pochta.example'))).toMatchObject({ ok: false, error: 'SmtpTemporary 451' });
  });

  test('for good is permanent and does not repeat the address', async () => {
    const answer = await world.mail(mail('reject@pochta.example'));
    expect(answer).toMatchObject({ ok: false, error: 'SmtpPermanent 550' });
    expect(JSON.stringify(answer)).not.toContain('reject@');
  });

  test.each([
    ['recipient', { to: 'anna@pochta.example>\r\nRCPT TO:<eve@pochta.example' }],
    ['second recipient', { to: 'anna@pochta.example, eve@pochta.example' }],
    ['subject', { subject: 'Код\r\nBcc: eve@pochta.example' }],
    ['bare line feed', { subject: 'Code\nBcc: eve@pochta.example' }],
    ['sender name', { fromName: 'Портал\r\nBcc: eve@pochta.example' }],
    ['message id', { messageId: '<1@localhost>\r\nBcc: eve@pochta.example' }],
  ])('of a line smuggled in by the %s comes before any connection', async (_, over) => {
    expect(await world.mail(mail('anna@pochta.example', over), { port: 1 })).toMatchObject({
      ok: false,
      error: 'SmtpPermanent 0',
    });
    expect(await world.sent('eve@pochta.example')).toEqual([]);
  });
});

describe('no way to the server', () => {
  test('nobody listens', async () => {
    expect(await world.mail(mail('anna@pochta.example'), { port: 1 })).toMatchObject({ ok: false, error: 'SmtpUnreachable' });
  });

  test('a server that answers after 15 seconds is given up after 10', async () => {
    const startedAt = Date.now();
    expect(await world.mail(mail('slow@pochta.example'))).toMatchObject({ ok: false, error: 'SmtpUnreachable' });
    expect(Date.now() - startedAt).toBeGreaterThan(9_000);
    expect(Date.now() - startedAt).toBeLessThan(13_000);
  }, 20_000);

  test.each([
    ['hangs up at once', (socket: Socket) => socket.end()],
    ['hangs up in the middle of a reply', (socket: Socket) => socket.end('220-hel')],
    ['answers without end', (socket: Socket) => socket.write('220-'.padEnd(40_000, 'x'))],
  ])('a server that %s is left', async (_, behave) => {
    const server = await listen(behave);
    expect(await world.mail(mail('anna@pochta.example'), { port: portOf(server) })).toMatchObject({ error: 'SmtpUnreachable' });
    server.close();
  });

  test('a server that hides STARTTLS gets neither the password nor the mail', async () => {
    const heard: string[] = [];
    const server = await listen(socket => {
      socket.write('220 hello\r\n');
      socket.on('data', data => {
        heard.push(String(data));
        socket.write('250 AUTH PLAIN\r\n');
      });
    });
    const config = { port: portOf(server), security: 'starttls', user: 'portal', password: 'secret' } as const;
    expect(await world.mail(mail('anna@pochta.example'), config)).toMatchObject({ error: 'SmtpUnreachable' });
    expect(heard.join('')).toMatch(/^EHLO kabinet\.example\r\n(QUIT\r\n)?$/);
    server.close();
  });
});

describe('a server that asks for a password', () => {
  test.each(['PLAIN', 'LOGIN'])('gets it by AUTH %s, and a wrong one is our fault, not the recipient’s', async method => {
    const server = new SMTPServer({
      authMethods: [method],
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: ({ username, password }, _, done) =>
        username === 'portal' && password === 'пароль' ? done(null, { user: 1 }) : done(new Error('no')),
      onData: (stream, _, done) => void stream.on('end', done).resume(),
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const config = { port: portOf(server.server as Server), user: 'portal', password: 'пароль' };
    expect(await world.mail(mail('anna@pochta.example'), config)).toEqual({ ok: true });
    expect(await world.mail(mail('anna@pochta.example'), { ...config, password: 'x' })).toMatchObject({
      error: 'SmtpTemporary 535',
    });
    server.close();
  });
});

const listen = (behave: (socket: Socket) => void): Promise<Server> =>
  new Promise(resolve => {
    const server = createServer(socket => {
      socket.on('error', () => undefined);
      behave(socket);
    }).listen(0, '127.0.0.1', () => resolve(server));
  });

const portOf = (server: Server) => (server.address() as { port: number }).port;
