import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Visitor } from './client.ts';
import { attribute } from './dom.ts';

type Options = {
  challenge: string;
  rp?: { id: string };
  rpId?: string;
  user?: { id: string };
  allowCredentials?: { id: string }[];
};
/** What a device may do wrong. */
export type Odd = Partial<{ origin: string; rpId: string; verified: boolean; counter: number; challenge: string; type: string }>;

const PRESENT = 1;
const VERIFIED = 4;
const KEY_INSIDE = 64;
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const big = (bytes: number, value: number) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
};

/** A device with one key (ES256): makes and signs what the page's script would ask a real one for, rightly or not. */
export class SoftPasskey {
  readonly id = randomBytes(32);
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  counter = 0;

  /** What the script would send from the page where the visitor stands. */
  answer(visitor: Visitor, odd: Odd = {}): string {
    const [place] = visitor.page.all('[data-passkey]');
    const options = JSON.parse((place && attribute(place, 'data-passkey')) ?? '') as Options;
    this.counter = odd.counter ?? this.counter + 1;
    return options.user ? this.#create(visitor.origin, options, odd) : this.#get(visitor.origin, options, odd);
  }

  #said(origin: string, type: string, { challenge }: Options, odd: Odd): Buffer {
    const said = {
      type: odd.type ?? type,
      challenge: odd.challenge ?? challenge,
      origin: odd.origin ?? origin,
      crossOrigin: false,
    };
    return Buffer.from(JSON.stringify(said));
  }

  #data(origin: string, { rp, rpId }: Options, odd: Odd, flags: number): Buffer {
    const id = odd.rpId ?? rp?.id ?? rpId ?? new URL(origin).hostname;
    const verified = odd.verified === false ? 0 : VERIFIED;
    return Buffer.concat([sha256(id), big(1, PRESENT | verified | flags), big(4, this.counter)]);
  }

  #json(response: Record<string, Buffer>): string {
    const id = this.id.toString('base64url');
    const coded = Object.fromEntries(Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')]));
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response: coded });
  }

  #create(origin: string, options: Options, odd: Odd): string {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const cose = Buffer.concat([
      Buffer.from('a50102032620012158', 'hex'),
      big(1, 32),
      Buffer.from(x, 'base64url'),
      Buffer.from('2258', 'hex'),
      big(1, 32),
      Buffer.from(y, 'base64url'),
    ]);
    const data = Buffer.concat([
      this.#data(origin, options, odd, KEY_INSIDE),
      Buffer.alloc(16),
      big(2, this.id.length),
      this.id,
      cose,
    ]);
    const text = (value: string) => Buffer.concat([big(1, 0x60 + value.length), Buffer.from(value)]);
    const attestationObject = Buffer.concat([
      big(1, 0xa3),
      text('fmt'),
      text('none'),
      text('attStmt'),
      big(1, 0xa0),
      text('authData'),
      big(1, 0x59),
      big(2, data.length),
      data,
    ]);
    return this.#json({ clientDataJSON: this.#said(origin, 'webauthn.create', options, odd), attestationObject });
  }

  #get(origin: string, options: Options, odd: Odd): string {
    const clientDataJSON = this.#said(origin, 'webauthn.get', options, odd);
    const authenticatorData = this.#data(origin, options, odd, 0);
    const signed = Buffer.concat([authenticatorData, sha256(clientDataJSON)]);
    return this.#json({
      clientDataJSON,
      authenticatorData,
      signature: createSign('sha256').update(signed).sign(this.#keys.privateKey),
    });
  }
}

/** Adds a key to whoever is signed in, as its script would. */
export async function addPasskey(visitor: Visitor, home = '/cabinet', name = 'Мой телефон'): Promise<SoftPasskey> {
  const device = new SoftPasskey();
  await visitor.get(`${home}/security/passkeys/new`);
  await visitor.submit({ name, answer: device.answer(visitor) }, { form: '/passkeys/new' });
  return device;
}
