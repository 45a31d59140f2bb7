/** Where the stand-in keeps what it must remember; `until` is ms, and what is past it does not exist. */
export type EsiaStore = {
  put(kind: Kind, id: string, json: string, until?: number): Promise<void>;
  get(kind: Kind, id: string): Promise<string | null>;
  /** Reads and removes at once: what is of one use is taken once, however many ask. */
  take(kind: Kind, id: string): Promise<string | null>;
  list(kind: Kind): Promise<string[]>;
};
export type Kind = keyof Records;

/** A system that may ask. Certificates and public keys are base64 of DER. */
export type Client = { id: string; keys: string[]; redirects: string[] };

/** What a person is asked to agree to. */
export type Pending = {
  client: string;
  redirect: string;
  scope: string;
  scopeOrg: string;
  state: string;
  challenge: string | null;
  access: 'online' | 'offline';
};
export type Grant = Pending & { oid: string; sid: string };

export type Settings = {
  mode: 'works' | 'lagging' | 'slow' | 'down';
  /** By which of its keys ESIA signs. */
  signing: string;
  /** How far its clock is ahead, ms: it follows a portal whose clock was shifted. */
  ahead: number;
};

export type Records = {
  client: Client;
  pending: Pending;
  code: Grant;
  /** A code that was used: shown again, it takes back what was given for it. */
  spent: { sid: string };
  access: Grant;
  refresh: Grant;
  /** A session that is over, and all its markers. */
  ended: object;
  person: Person;
  settings: Settings;
};

/** A person with their lists, as ESIA's REST gives them. */
export type Person = {
  oid: string;
  about: string;
  own: Record<string, unknown>;
  contacts: object[];
  addresses: object[];
  documents: object[];
  kids: object[];
  orgs: { oid: string }[];
};

/** The store, typed by kind. */
export function recordsOf(store: EsiaStore) {
  const read = <K extends Kind>(json: string | null) => (json === null ? null : (JSON.parse(json) as Records[K]));
  return {
    put: <K extends Kind>(kind: K, id: string, value: Records[K], until?: number) =>
      store.put(kind, id, JSON.stringify(value), until),
    get: async <K extends Kind>(kind: K, id: string) => read<K>(await store.get(kind, id)),
    take: async <K extends Kind>(kind: K, id: string) => read<K>(await store.take(kind, id)),
    list: async <K extends Kind>(kind: K) => (await store.list(kind)).map(json => read<K>(json)!),
  };
}
export type EsiaRecords = ReturnType<typeof recordsOf>;
