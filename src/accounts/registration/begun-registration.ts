import { and, desc, eq, isNull } from 'drizzle-orm';
import { formatPhone } from '../../ui/phone.ts';
import type { Access } from '../access.ts';
import { openPayload } from '../codes/challenge.ts';
import { challenges } from '../schema.ts';
import type { TypedNewcomer } from './newcomer-form.ts';

/** What this browser typed into the registration it has not finished, never the password; null when the sweep has forgotten it. */
export async function begunRegistration(
  { db, ring }: Pick<Access, 'db' | 'ring'>,
  visitHash: string,
): Promise<{ typed: TypedNewcomer; next: string } | null> {
  const mine = and(eq(challenges.visitHash, visitHash), eq(challenges.purpose, 'register'), isNull(challenges.usedAt));
  const begun = await db.select().from(challenges).where(mine).orderBy(desc(challenges.createdAt)).limit(1).get();
  if (!begun) return null;
  const { family, given, patronymic, phone, email, next } = await openPayload<'register'>(ring, begun);
  return { typed: { family, given, patronymic, phone: formatPhone(phone), email: email ?? '' }, next };
}
