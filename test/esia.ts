import { randomInt } from 'node:crypto';
import { formatSnils } from '../src/forms/identifiers/snils.ts';
import { answerOf, settle } from '../stand-ins/esia/scene.testing.ts';
import type { Visitor } from './harness/client.ts';
import type { Page } from './harness/page.ts';
import type { Portal } from './harness/portal.ts';
import { exchange } from './harness/wire.ts';
import { newSnils } from './numbers.ts';

/** A person whom the stand-in of ESIA knows, as it was told of them. */
export type EsiaTwin = { oid: string; snils: string; mobile: string };
type Sketch = {
  lastName?: string;
  firstName?: string;
  birthDate?: string;
  trusted?: boolean;
  snils?: string;
  mobile?: string;
  email?: string;
};

/** Tells the stand-in of a new person: confirmed, with a СНИЛС and a telephone of their own, if nothing else is asked. */
export async function newTwin({ standInsUrl }: Portal, wanted: Sketch = {}): Promise<EsiaTwin> {
  const { snils = newSnils(), mobile = `+7999${randomInt(1_000_000, 9_999_999)}`, ...rest } = wanted;
  const spoken = mobile.replace(/^\+7(...)/, '+7($1)');
  const names = { lastName: 'Северова', firstName: 'Дарья', middleName: 'Олеговна', birthDate: '02.03.1985', gender: 'F' };
  const person = { ...names, trusted: true, ...rest, snils: formatSnils(snils), mobile: spoken };
  const told = await fetch(`${standInsUrl}/esia/people.json`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(person),
  });
  if (told.status !== 201) throw new Error(await told.text());
  const { oid } = (await told.json()) as { oid: string };
  return { oid, snils, mobile };
}

/** Where ESIA sends a visitor back to who set out from `path` and was this person there; '' refuses. */
export async function wayBack(visitor: Visitor, oid: string, path = '/sign-in/esia?next=/cabinet'): Promise<URL> {
  const headers = { Accept: 'text/html', Cookie: visitor.jar.header, 'CF-Connecting-IP': visitor.address };
  const reply = await exchange(visitor.origin, { method: 'GET', path, headers });
  for (const cookie of reply.setCookies) visitor.jar.take(cookie);
  return answerOf(new URL(reply.headers.location ?? ''), oid);
}

/** Sets out to ESIA, is this person there, and comes back; the visitor stands where they were led. */
export async function throughEsia(visitor: Visitor, oid: string, path?: string): Promise<Page> {
  const back = await wayBack(visitor, oid, path);
  return visitor.get(back.pathname + back.search);
}

/** How the stand-in behaves from now on. */
export const esiaIs = ({ standInsUrl }: Portal, settings: Parameters<typeof settle>[1]) => settle(`${standInsUrl}/`, settings);
