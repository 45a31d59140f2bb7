import { decodeText, encodeText } from '../../platform/bytes.ts';
import { SECOND } from '../../platform/clock.ts';
import { SmtpPermanent, SmtpTemporary, SmtpUnreachable } from './failures.ts';

const ANSWER_WAIT = 10 * SECOND;
const REPLY_LIMIT = 16 * 1024;

type Expectation = { code: number; refusal?: 'permanent'; wait?: number };

/** One conversation over a socket: say a line, read the reply, compare its code with the expected one. */
export type Dialogue = {
  /** The texts of the reply's lines. Throws when its code is another. */
  expect(expectation: Expectation): Promise<string[]>;
  ask(line: string, expectation: Expectation): Promise<string[]>;
  /** The same connection under TLS. */
  upgrade(): Dialogue;
  /** Says good-bye when asked to and closes; never throws. */
  close(politely: boolean): Promise<void>;
};

export function openDialogue(socket: Socket): Dialogue {
  const reader = socket.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const writer = socket.writable.getWriter() as WritableStreamDefaultWriter<Uint8Array>;
  let heard = '';

  async function reply(): Promise<string[]> {
    for (;;) {
      const whole = /^(?:\d{3}-[^\n]*\n)*\d{3}(?: [^\n]*)?\r?\n/.exec(heard)?.[0];
      if (whole) {
        heard = heard.slice(whole.length);
        return whole.trimEnd().split(/\r?\n/);
      }
      const { done, value } = await reader.read();
      if (done || heard.length > REPLY_LIMIT) throw new SmtpUnreachable('connection ended');
      heard += decodeText(value);
    }
  }

  // The server's words never reach an error: they carry addresses.
  async function expect({ code, refusal, wait = ANSWER_WAIT }: Expectation): Promise<string[]> {
    const lines = await inTime(reply(), wait);
    const answer = Number(lines.at(-1)?.slice(0, 3));
    if (answer === code || (code === 250 && answer === 251)) return lines.map(line => line.slice(4).trim());
    throw refusal && answer >= 500 ? new SmtpPermanent(answer) : new SmtpTemporary(answer);
  }

  return {
    expect,
    async ask(line, expectation) {
      await inTime(writer.write(encodeText(`${line}\r\n`)), ANSWER_WAIT);
      return expect(expectation);
    },
    upgrade() {
      // Whatever came before the handshake is not to be believed.
      if (heard !== '') throw new SmtpUnreachable('words before the handshake');
      reader.releaseLock();
      writer.releaseLock();
      return openDialogue(socket.startTls());
    },
    async close(politely) {
      if (politely) await writer.write(encodeText('QUIT\r\n')).catch(() => undefined);
      await inTime(socket.close(), SECOND).catch(() => undefined);
    },
  };
}

const failures = [SmtpTemporary, SmtpPermanent, SmtpUnreachable];

/** Waits for the server at most `ms`; a broken socket and a late one are both SmtpUnreachable. */
export async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SmtpUnreachable('no answer in time')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw failures.some(failure => error instanceof failure) ? error : new SmtpUnreachable('connection broken');
  } finally {
    clearTimeout(timer);
  }
}
