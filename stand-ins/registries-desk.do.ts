import { DurableObject } from 'cloudflare:workers';
import type { Kept, Mode, RegistriesStore } from '../src/integrations/registries/stand-in.tsx';

type Row = { client_id: string; message_id: string; xml: string; reply: string | null };

/** What the gateway would keep: questions by our id and the adapter's replies. */
export class RegistriesDesk extends DurableObject implements RegistriesStore {
  readonly #sql: SqlStorage;

  constructor(state: DurableObjectState, env: never) {
    super(state, env);
    this.#sql = state.storage.sql;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS questions (
        n INTEGER PRIMARY KEY AUTOINCREMENT, client_id TEXT NOT NULL UNIQUE, message_id TEXT NOT NULL, xml TEXT NOT NULL, reply TEXT
      ) STRICT;
      CREATE TABLE IF NOT EXISTS mode (only INTEGER PRIMARY KEY CHECK (only = 1), mode TEXT NOT NULL) STRICT`);
  }

  async mode(): Promise<Mode> {
    return this.#sql.exec<{ mode: Mode }>('SELECT mode FROM mode').toArray()[0]?.mode ?? 'works';
  }

  async setMode(mode: Mode): Promise<void> {
    this.#sql.exec('INSERT OR REPLACE INTO mode (only, mode) VALUES (1, ?)', mode);
  }

  async keep({ clientId, xml, reply }: Omit<Kept, 'messageId'>) {
    const known = await this.find(clientId);
    if (known) return { messageId: known.messageId, same: known.xml === xml };
    const messageId = crypto.randomUUID();
    const kept = reply === null ? null : JSON.stringify(reply);
    this.#sql.exec(
      'INSERT INTO questions (client_id, message_id, xml, reply) VALUES (?, ?, ?, ?)',
      clientId,
      messageId,
      xml,
      kept,
    );
    return { messageId, same: true };
  }

  async find(clientId: string): Promise<Kept | null> {
    const [row] = this.#sql.exec<Row>('SELECT * FROM questions WHERE client_id = ?', clientId).toArray();
    return row ? keptIn(row) : null;
  }

  /** A person answers for a registry that thinks. */
  async answer(clientId: string, reply: object): Promise<void> {
    this.#sql.exec('UPDATE questions SET reply = ? WHERE client_id = ? AND reply IS NULL', JSON.stringify(reply), clientId);
  }

  /** The last two hundred, newest first. */
  async list(): Promise<Kept[]> {
    return this.#sql.exec<Row>('SELECT * FROM questions ORDER BY n DESC LIMIT 200').toArray().map(keptIn);
  }
}

const keptIn = ({ client_id, message_id, xml, reply }: Row): Kept => ({
  clientId: client_id,
  messageId: message_id,
  xml,
  reply: reply === null ? null : (JSON.parse(reply) as object),
});
