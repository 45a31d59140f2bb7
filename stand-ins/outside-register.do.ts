import { DurableObject } from 'cloudflare:workers';
import type { OutsideOrder, OutsideResult, RawStatus } from '../src/integrations/outside/protocol.ts';
import { SIGNATURE_HEADER, signatureOf } from '../src/integrations/outside/signed.ts';
import { type Mode, magicCodes, type NewOrder, type OutsideStore } from '../src/integrations/outside/stand-in.tsx';
import { encodeText } from '../src/platform/bytes.ts';
import { type Ending, signFile } from './outside-file.ts';

type Secrets = { OUTSIDE_SECRET: string; OUTSIDE_SIGNING_KEY: string };
type Row = {
  reference: string;
  number: string;
  body: string;
  callback: string;
  content: string;
  hash: string;
  statuses: string;
  result: string | null;
  told: string;
};
export type Listed = OutsideOrder & { body: string; content: string; told: string };

const reasons: Record<string, { code: string; text: string }> = {
  '92.13': { code: 'COURT_BAN', text: 'Имеется действующий судебный акт о запрете предпринимательской деятельности.' },
  '47.25': { code: 'X-17', text: 'Сведения направлены на дополнительный контроль, регистрация невозможна.' },
};

/** What the bodies would keep: orders by our reference, raw statuses, signed files. */
export class OutsideRegister extends DurableObject<Secrets> implements OutsideStore {
  readonly #sql: SqlStorage;

  constructor(state: DurableObjectState, env: Secrets) {
    super(state, env);
    this.#sql = state.storage.sql;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS orders (
        id INTEGER PRIMARY KEY AUTOINCREMENT, reference TEXT NOT NULL UNIQUE, number TEXT NOT NULL, body TEXT NOT NULL,
        callback TEXT NOT NULL, content TEXT NOT NULL, hash TEXT NOT NULL, statuses TEXT NOT NULL, result TEXT, file BLOB, told TEXT NOT NULL
      ) STRICT;
      CREATE TABLE IF NOT EXISTS mode (only INTEGER PRIMARY KEY CHECK (only = 1), mode TEXT NOT NULL) STRICT`);
  }

  async mode(): Promise<Mode> {
    return this.#sql.exec<{ mode: Mode }>('SELECT mode FROM mode').toArray()[0]?.mode ?? 'works';
  }

  async setMode(mode: Mode): Promise<void> {
    this.#sql.exec('INSERT OR REPLACE INTO mode (only, mode) VALUES (1, ?)', mode);
  }

  async keep({ reference, body, callback, content, hash }: NewOrder) {
    const known = this.#row(reference);
    if (known) return { order: orderOf(known), same: known.hash === hash, created: false };
    const number = `${prefixOf(body)}-24-${String(Math.floor(Math.random() * 1e9)).padStart(9, '0')}`;
    this.#sql.exec(
      "INSERT INTO orders (reference, number, body, callback, content, hash, statuses, told) VALUES (?, ?, ?, ?, ?, ?, '[]', '')",
      ...[reference, number, body, callback, content, hash],
    );
    this.#addStatus(reference, 'RECEIVED', 'Заявление принято к рассмотрению');
    const main = (JSON.parse(content) as { application: { okved?: { main: string } } }).application.okved?.main;
    if (main !== undefined && magicCodes[main]) {
      const reason = reasons[main] ?? null;
      await this.#end(reference, { outcome: reason ? 'refused' : 'approved', reason });
    }
    return { order: orderOf(this.#row(reference)!), same: true, created: true };
  }

  async find(reference: string): Promise<OutsideOrder | null> {
    const row = this.#row(reference);
    return row && orderOf(row);
  }

  async file(reference: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const [row] = this.#sql.exec<{ file: ArrayBuffer | null }>('SELECT file FROM orders WHERE reference = ?', reference);
    return row?.file ? new Uint8Array(row.file) : null;
  }

  /** The last two hundred, newest first. */
  async list(): Promise<Listed[]> {
    const rows = this.#sql.exec<Row>('SELECT * FROM orders ORDER BY id DESC LIMIT 200').toArray();
    return rows.map(row => ({ ...orderOf(row), body: row.body, content: row.content, told: row.told }));
  }

  /** A person moves an order on: a step of checking, or the end. Tells the portal. */
  async step(reference: string, ending: Ending | null): Promise<void> {
    if (this.#row(reference)?.result !== null) return;
    if (ending) await this.#end(reference, ending);
    else this.#addStatus(reference, 'CHECKING', 'Проводится проверка сведений');
    await this.tell(reference);
  }

  /** Calls the portal back, as often as it is asked to. */
  async tell(reference: string): Promise<void> {
    const row = this.#row(reference);
    if (!row) return;
    const news = JSON.stringify({ reference, seq: (JSON.parse(row.statuses) as RawStatus[]).length });
    const path = new URL(row.callback).pathname;
    const signature = await signatureOf(this.env.OUTSIDE_SECRET, { method: 'POST', path, body: encodeText(news) });
    const headers = { 'Content-Type': 'application/json', [SIGNATURE_HEADER]: signature };
    const told = await fetch(row.callback, { method: 'POST', body: news, headers }).then(
      answer => `портал ответил ${answer.status}`,
      () => 'портал не ответил, спросит сам',
    );
    this.#sql.exec('UPDATE orders SET told = ? WHERE reference = ?', told, reference);
  }

  async #end(reference: string, ending: Ending): Promise<void> {
    const { bytes, result } = await signFile(this.env.OUTSIDE_SIGNING_KEY, this.#row(reference)!, ending);
    const approved = ending.outcome === 'approved';
    const [code, done] =
      this.#row(reference)!.body === 'fns' ? ['REGISTERED', 'Внесена запись в ЕГРИП'] : ['DONE', 'Принято решение'];
    this.#addStatus(reference, approved ? code : 'REFUSED', approved ? done : 'Принято решение об отказе');
    this.#sql.exec('UPDATE orders SET result = ?, file = ? WHERE reference = ?', JSON.stringify(result), bytes.buffer, reference);
  }

  #addStatus(reference: string, code: string, text: string): void {
    const statuses = JSON.parse(this.#row(reference)!.statuses) as RawStatus[];
    statuses.push({ seq: statuses.length + 1, code, text, at: new Date().toISOString() });
    this.#sql.exec('UPDATE orders SET statuses = ? WHERE reference = ?', JSON.stringify(statuses), reference);
  }

  #row(reference: string): Row | null {
    const sql = 'SELECT reference, number, body, callback, content, hash, statuses, result, told FROM orders WHERE reference = ?';
    return this.#sql.exec<Row>(sql, reference).toArray()[0] ?? null;
  }
}

/** What a number begins with: «ФНС-24-…», «SFR-24-…». */
const prefixOf = (body: string): string => (body === 'fns' ? 'ФНС' : body.toUpperCase());

const orderOf = ({ reference, number, statuses, result }: Row): OutsideOrder => ({
  reference,
  number,
  statuses: JSON.parse(statuses) as RawStatus[],
  result: result === null ? null : (JSON.parse(result) as OutsideResult),
});
