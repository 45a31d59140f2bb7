import type { IdentifierRow } from './identifier-row.ts';

/** What one enters with, as its owner knows it again and nobody else could type it: «телефон +79…67»; null for what nobody would know. */
export function maskIdentifier(kind: IdentifierRow['kind'], value: string): string | null {
  switch (kind) {
    case 'phone':
      return `телефон ${value.slice(0, 3)}…${value.slice(-2)}`;
    case 'email':
      return `почта ${value.slice(0, 1)}…${value.slice(value.indexOf('@'))}`;
    case 'snils':
      return `СНИЛС …${value.slice(-4)}`;
    case 'inn':
      return `ИНН …${value.slice(-4)}`;
    case 'esia':
      return 'Госуслуги';
    case 'municipal':
      return null;
  }
}
