import type { ProfileValues } from '../../persons/profile.ts';
import type { Statement } from '../../platform/db.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import type { Access } from '../access.ts';

/** Somebody whom an authority has named: ESIA, or the certificate of a qualified signature. */
export type Named = {
  way: 'esia' | 'signature';
  /** The authority has seen their papers: only then their СНИЛС decides whose cabinet it is, and their trust is 2. */
  confirmed: boolean;
  /** The number by which ESIA knows the person, whatever else changes. */
  oid?: string;
  /** What it tells of them. A telephone and an e-mail are here only when the authority has checked them. */
  values: Partial<ProfileValues> & Pick<ProfileValues, 'family' | 'given' | 'patronymic'>;
};

/** A person who stands at the door by a way of this kind. `beside` is the way's own, kept as JSON while they are asked. */
export type Arrival = { named: Named; next: string; foreignComputer: boolean; beside?: unknown };

/** What a way keeps beside an account it has joined, as statements for the batch of the joining. */
export type Beside = (
  access: Pick<Access, 'db' | 'ring'>,
  account: { id: string; keys: OwnerKeys },
  arrival: Arrival,
) => Promise<Statement[]>;
