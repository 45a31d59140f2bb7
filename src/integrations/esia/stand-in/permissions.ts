import { z } from 'zod';
import { decodeText } from '../../../platform/bytes.ts';
import { fromBase64 } from '../../../signatures/asn1/armour.ts';
import { type Code, Refusal } from './refusals.ts';

const names = z.array(z.strictObject({ sysname: z.string().min(1) })).min(1);
const Permissions = z
  .array(
    z.strictObject({
      sysname: z.string().min(1),
      responsibleObject: z.string().min(1).optional(),
      expire: z.int().min(1).optional(),
      purposes: names,
      scopes: names,
      actions: names,
    }),
  )
  .min(1);

const codes: Record<string, Code> = {
  sysname: 'ESIA-036700',
  scopes: 'ESIA-036702',
  actions: 'ESIA-036705',
  purposes: 'ESIA-036707',
  expire: 'ESIA-036716',
};

/** Refuses a `permissions` parameter that is not base64url of such a JSON, with the code of the field. */
export function checkPermissions(encoded: string): void {
  const read = Permissions.safeParse(jsonIn(encoded));
  if (read.success) return;
  const field = String(read.error.issues[0]?.path[1] ?? '');
  throw new Refusal(codes[field] ?? 'ESIA-007003', 'permissions');
}

function jsonIn(encoded: string): unknown {
  try {
    return JSON.parse(decodeText(fromBase64(encoded)));
  } catch {
    throw new Refusal('ESIA-007003', 'permissions');
  }
}
