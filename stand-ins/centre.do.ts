import { DurableObject } from 'cloudflare:workers';
import { TRAINING_CENTRE } from '../dev/training-centre.ts';
import type { CentreStore, Issued, Shape } from '../src/integrations/centre/stand-in.tsx';
import { DAY, HOUR } from '../src/platform/clock.ts';
import { gostSigner } from '../src/signatures/algorithms/signer.ts';
import { fromBase64, toBase64 } from '../src/signatures/asn1/armour.ts';
import type { Bytes } from '../src/signatures/asn1/bytes.ts';
import * as write from '../src/signatures/asn1/write.ts';
import { createCms } from '../src/signatures/cms/create.ts';
import { gostPrivateKey, gostPrivateKeyInfo, newGostKey } from '../src/signatures/gost/keys.ts';
import { type Holder, newCrl, newHolder, TC26_256_A } from '../src/signatures/testing/authority.ts';
import { crlPoint, keyUsage, policies } from '../src/signatures/testing/extensions.ts';
import { nameOf } from '../src/signatures/testing/names.ts';
import { readCertificate } from '../src/signatures/x509/certificate.ts';
import type { Subject } from '../src/signatures/x509/subject.ts';

type Row = { id: string; subject: string; certificate: string; key: string; revoked_at: number | null };
/** «Средство электронной подписи класса КС1». */
const KS1 = '1.2.643.100.113.1';

/** «Учебный удостоверяющий центр»: whom it certified, with their keys, and whom it revoked. */
export class TrainingCentre extends DurableObject<{ CENTRE_KEY: string }> implements CentreStore {
  readonly #sql: SqlStorage;

  constructor(state: DurableObjectState, env: { CENTRE_KEY: string }) {
    super(state, env);
    this.#sql = state.storage.sql;
    this.#sql.exec(`CREATE TABLE IF NOT EXISTS issued
      (id TEXT PRIMARY KEY, subject TEXT NOT NULL, certificate TEXT NOT NULL, key TEXT NOT NULL, revoked_at INTEGER) STRICT`);
  }

  async certificate(): Promise<Bytes> {
    return fromBase64(TRAINING_CENTRE);
  }

  async issue(subject: Subject, listUrl: string): Promise<Issued> {
    const key = newGostKey(TC26_256_A);
    const extensions = [keyUsage(0, 1), crlPoint(listUrl), policies(KS1)];
    const from = Date.now() - HOUR;
    const made = await newHolder(subject, this.#root(), { from, until: from + 365 * DAY, signer: gostSigner(key), extensions });
    const id = made.certificate.serial;
    const certificate = toBase64(made.certificate.der);
    const row = [id, JSON.stringify(subject), certificate, toBase64(gostPrivateKeyInfo(key))];
    this.#sql.exec('INSERT INTO issued (id, subject, certificate, key) VALUES (?, ?, ?, ?)', ...row);
    return { id, subject, certificate, revokedAt: null };
  }

  async find(id: string): Promise<Issued | null> {
    return this.#rows('WHERE id = ?', id).map(issuedIn)[0] ?? null;
  }

  /** The last hundred, newest first. */
  async list(): Promise<Issued[]> {
    return this.#rows('ORDER BY rowid DESC LIMIT 100').map(issuedIn);
  }

  async key(id: string): Promise<Bytes | null> {
    const [row] = this.#rows('WHERE id = ?', id);
    return row ? fromBase64(row.key) : null;
  }

  async sign(id: string, content: Bytes, { attached, chain }: Shape): Promise<Bytes | null> {
    const [row] = this.#rows('WHERE id = ?', id);
    if (!row) return null;
    const signer = gostSigner(gostPrivateKey(fromBase64(row.key)));
    const certificate = readCertificate(row.certificate);
    const sent = chain ? [this.#root().certificate] : [];
    return createCms({ content, signer, certificate, signedAt: Date.now(), attached, chain: sent });
  }

  async revoke(id: string): Promise<void> {
    this.#sql.exec('UPDATE issued SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL', Date.now(), id);
  }

  async crl(): Promise<Bytes> {
    const at = Date.now();
    const revoked = this.#rows('WHERE revoked_at IS NOT NULL').map(row => ({
      certificate: readCertificate(row.certificate),
      at: row.revoked_at ?? at,
      reason: 1,
    }));
    const { signed } = await newCrl(this.#root(), { thisUpdate: at, nextUpdate: at + DAY, revoked });
    return write.sequence(signed.message, signed.algorithm.whole, write.bits(signed.signature));
  }

  #root(): Holder {
    const certificate = readCertificate(TRAINING_CENTRE);
    const signer = gostSigner(gostPrivateKey(fromBase64(this.env.CENTRE_KEY)));
    return { signer, certificate, name: nameOf({ commonName: 'Учебный удостоверяющий центр' }) };
  }

  #rows(rest: string, ...values: string[]): Row[] {
    return this.#sql.exec<Row>(`SELECT id, subject, certificate, key, revoked_at FROM issued ${rest}`, ...values).toArray();
  }
}

const issuedIn = ({ id, subject, certificate, revoked_at }: Row): Issued => ({
  id,
  subject: JSON.parse(subject) as Subject,
  certificate,
  revokedAt: revoked_at,
});
