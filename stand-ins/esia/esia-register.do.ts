import { DurableObject } from 'cloudflare:workers';
import { people } from '../../src/integrations/esia/stand-in/people.ts';
import type { EsiaStore, Kind, Records } from '../../src/integrations/esia/stand-in/store.ts';
import { DAY } from '../../src/platform/clock.ts';
import { type EsiaSecrets, portalClient, SIGNING } from './demo-client.ts';

/** What ESIA keeps: systems, codes, markers, and the people one may be. Forgets at the end of a thing's life. */
export class EsiaRegister extends DurableObject<EsiaSecrets> implements EsiaStore {
  readonly #sql: SqlStorage;

  constructor(state: DurableObjectState, env: EsiaSecrets) {
    super(state, env);
    this.#sql = state.storage.sql;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS records (
        n INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, until INTEGER, UNIQUE (kind, id)
      ) STRICT`);
    for (const person of people) this.#put('person', person.oid, person);
    const portal = portalClient(env);
    this.#put('client', portal.id, portal);
    if (!this.#find('settings', 'now')) this.#put('settings', 'now', { mode: 'works', signing: SIGNING, ahead: 0 });
  }

  async put(kind: Kind, id: string, json: string, until?: number): Promise<void> {
    this.#write(kind, id, json, until ?? null);
    this.#sql.exec('DELETE FROM records WHERE until < ?', Date.now() - DAY);
  }

  async get(kind: Kind, id: string): Promise<string | null> {
    return this.#find(kind, id);
  }

  async take(kind: Kind, id: string): Promise<string | null> {
    const found = this.#find(kind, id);
    this.#sql.exec('DELETE FROM records WHERE kind = ? AND id = ?', kind, id);
    return found;
  }

  async list(kind: Kind): Promise<string[]> {
    return this.#sql
      .exec<{ json: string }>('SELECT json FROM records WHERE kind = ? ORDER BY n LIMIT 200', kind)
      .toArray()
      .map(({ json }) => json);
  }

  #put<K extends Kind>(kind: K, id: string, value: Records[K]): void {
    this.#write(kind, id, JSON.stringify(value), null);
  }

  #write(kind: Kind, id: string, json: string, until: number | null): void {
    this.#sql.exec(
      'INSERT INTO records (kind, id, json, until) VALUES (?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET json = excluded.json, until = excluded.until',
      ...[kind, id, json, until],
    );
  }

  #find(kind: Kind, id: string): string | null {
    const sql = 'SELECT json, until FROM records WHERE kind = ? AND id = ?';
    const [row] = this.#sql.exec<{ json: string; until: number | null }>(sql, kind, id);
    if (!row) return null;
    const settings = kind === 'settings' ? null : this.#find('settings', 'now');
    const ahead = settings ? (JSON.parse(settings) as Records['settings']).ahead : 0;
    return row.until !== null && row.until < Date.now() + ahead ? null : row.json;
  }
}
