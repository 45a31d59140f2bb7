import { DurableObject } from 'cloudflare:workers';
import type { SmsLog } from '../src/integrations/sms/stand-in.tsx';
import { recipientKey } from './recipient-key.ts';

export type Sent = { channel: 'email' | 'sms'; to: string; subject: string; text: string; at: string; messageId: string };

const SHOWN = 2000;

/** Every e-mail and SMS the portal sent, in the order of arrival. */
export class SentLog extends DurableObject implements SmsLog {
  readonly #sql: SqlStorage;

  constructor(state: DurableObjectState, env: object) {
    super(state, env);
    this.#sql = state.storage.sql;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS sent (
        id INTEGER PRIMARY KEY AUTOINCREMENT, channel TEXT NOT NULL, recipient TEXT NOT NULL, recipient_key TEXT NOT NULL,
        subject TEXT NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL, message_id TEXT NOT NULL, sms_key TEXT UNIQUE
      ) STRICT;
      CREATE INDEX IF NOT EXISTS sent_recipient ON sent (recipient_key, id)`);
  }

  async keepMail(mail: Omit<Sent, 'channel' | 'at'>): Promise<void> {
    this.#insert({ ...mail, channel: 'email' }, null);
  }

  async keepSms({ to, text, key }: { to: string; text: string; key: string }): Promise<{ id: string; sameText: boolean }> {
    const [earlier] = this.#sql.exec<{ id: string; to: string; text: string }>(
      'SELECT message_id AS id, recipient AS "to", body AS text FROM sent WHERE sms_key = ?',
      key,
    );
    if (earlier) return { id: earlier.id, sameText: earlier.to === to && earlier.text === text };
    const id = `sms-${crypto.randomUUID()}`;
    this.#insert({ channel: 'sms', to, subject: '', text, messageId: id }, key);
    return { id, sameText: true };
  }

  /** The last two thousand, to one recipient or to all, newest last. */
  async list(to: string): Promise<Sent[]> {
    const rows = this.#sql.exec<Sent>(
      `SELECT channel, recipient AS "to", subject, body AS text, at, message_id AS messageId FROM sent
       WHERE ${to === '' ? "? = ''" : 'recipient_key = ?'} ORDER BY id DESC LIMIT ${SHOWN}`,
      recipientKey(to),
    );
    return rows.toArray().reverse();
  }

  #insert({ channel, to, subject, text, messageId }: Omit<Sent, 'at'>, smsKey: string | null): void {
    this.#sql.exec(
      'INSERT INTO sent (channel, recipient, recipient_key, subject, body, at, message_id, sms_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ...[channel, to, recipientKey(to), subject, text, new Date().toISOString(), messageId, smsKey],
    );
  }
}
