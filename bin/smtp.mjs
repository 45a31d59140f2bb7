// A strict SMTP server for development and tests: what it takes, it hands as it came to the stand-ins' mailbox.
// Recipients that fail on demand:
//   tempfail@…  451 at RCPT, always            reject@…  550 at RCPT
//   slow@…      15 s before RCPT is answered   flaky@…   kept, yet 451 after the text, once for each Message-ID
import { domainToASCII } from 'node:url';
import { SMTPServer } from 'smtp-server';

const MESSAGE_LIMIT = 1024 * 1024;
const SLOW = 15_000;

/** Listens on this machine only. `deliverTo`: the stand-ins' address. Port 0 takes a free one. Resolves with the port and `close()`. */
export async function startSmtp({ port, deliverTo }) {
  const lostAnswers = new Set();
  const server = new SMTPServer({
    name: 'mail.stand-in.example',
    banner: 'stand-in',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MESSAGE_LIMIT,
    closeTimeout: 500,
    onMailFrom: ({ address }, _session, done) => done(isAddress(address) ? null : refusal(553, 'sender address is malformed')),
    onRcptTo: ({ address }, _session, done) => {
      const name = address.split(/[+@]/)[0];
      if (!isAddress(address)) return done(refusal(553, 'recipient address is malformed'));
      if (name === 'tempfail') return done(refusal(451, 'mailbox is busy'));
      if (name === 'reject') return done(refusal(550, `no such mailbox ${address}`));
      if (name === 'slow') return void setTimeout(done, SLOW, null).unref();
      done();
    },
    async onData(stream, session, done) {
      try {
        const raw = await collect(stream);
        const { messageId, fault } = inspect(raw, session.envelope);
        if (fault) return done(refusal(554, fault));
        await handOver(deliverTo, raw, session.envelope);
        if (session.envelope.rcptTo.some(to => /^flaky[+@]/.test(to.address)) && !lostAnswers.has(messageId)) {
          lostAnswers.add(messageId);
          return done(refusal(451, 'the answer was lost'));
        }
        done(null, 'kept');
      } catch (error) {
        done(refusal(451, error instanceof Error ? error.message : 'not kept'));
      }
    },
  });
  // A client that hangs up is not a fault of the server.
  server.on('error', () => undefined);
  await new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { port: server.server.address().port, close: () => new Promise(resolve => server.close(resolve)) };
}

// The server shows domains in Unicode; headers to the mailbox and the pattern want ASCII.
const ascii = address => address.replace(/[^@]+$/, domainToASCII);

const isAddress = address =>
  /^[\p{L}\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?$/iu.test(ascii(address)) && !address.includes('..');

const refusal = (responseCode, message) => Object.assign(new Error(message), { responseCode });

async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  if (stream.sizeExceeded) throw refusal(552, 'too large');
  return Buffer.concat(chunks);
}

/** What a careful mail server refuses: headers that must be there once, 8-bit headers, long lines, somebody else's sender. */
function inspect(raw, envelope) {
  const text = raw.toString('latin1');
  const head = text.slice(0, text.indexOf('\r\n\r\n') + 2);
  const values = name =>
    [...head.matchAll(new RegExp(`^${name}:[ \\t]*((?:[^\\r]|\\r\\n[ \\t])*)\\r\\n`, 'gim'))].map(match => match[1]);
  const messageId = values('Message-ID')[0] ?? '';
  const missing = ['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version'].find(name => values(name).length !== 1);
  const [date = '', from = ''] = [values('Date')[0], values('From')[0]];
  const faults = [
    [missing, `${missing} must stand there once`],
    [!/^<[^\s<>@]+@[^\s<>@]+>$/.test(messageId), 'Message-ID is malformed'],
    [Number.isNaN(Date.parse(date)) || !/ [+-]\d{4}$/.test(date), 'Date is malformed'],
    [!from.includes(`<${envelope.mailFrom.address}>`), 'From is not the sender'],
    [!envelope.mailFrom.args?.SMTPUTF8 && /[^\t\r\n -~]/.test(head), 'headers must be ASCII'],
    [head.split('\r\n').some(line => line.includes('=?') && line.length > 76), 'encoded-word line over 76'],
    [text.split('\r\n').some(line => line.length > 998 || /[\r\n]/.test(line)), 'line too long, or bare CR or LF'],
  ];
  const fault = faults.find(([found]) => found)?.[1];
  return { messageId, fault };
}

async function handOver(deliverTo, raw, { rcptTo }) {
  const response = await fetch(new URL('/mailbox', deliverTo), {
    method: 'POST',
    headers: {
      'Content-Type': 'message/rfc822',
      'X-Recipients': rcptTo.map(to => encodeURIComponent(ascii(to.address))).join(','),
    },
    body: raw,
    signal: AbortSignal.timeout(5000),
  });
  if (!response.ok) throw refusal(451, `mailbox answered ${response.status}`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const standIns = `http://127.0.0.1:${process.env.STAND_INS_PORT ?? 8788}`;
  const { port } = await startSmtp({ port: Number(process.env.SMTP_PORT ?? 8789), deliverTo: standIns });
  console.log(`SMTP on 127.0.0.1:${port}, mailbox ${standIns}`);
}
