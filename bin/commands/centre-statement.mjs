import { quoted } from './database.mjs';

const text = value => (value === null ? 'NULL' : quoted(String(value).replaceAll('\0', '')));

/** Puts a certificate of a centre in its place; what stood there under the same fingerprint goes. */
export const centreStatement = row =>
  `INSERT OR REPLACE INTO trusted_centres
    (fingerprint, subject, name, certificate, source, state, state_since, not_after, imported_at)
  VALUES (${[row.fingerprint, row.subject, row.name, row.certificate, row.source, row.state].map(text).join(', ')},
    ${row.stateSince ?? 'NULL'}, ${row.notAfter}, ${row.importedAt})`;
