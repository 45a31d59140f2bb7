import type { Access } from '../access.ts';
import { sealDevice } from './device.ts';
import { type Beginning, newSession } from './session.ts';

/** A new session on the device that asks, as the region lets it last: the token for the cookie, and the row for the batch that begins it. */
export async function sessionHere(
  { ring, device, region }: Pick<Access, 'ring' | 'device' | 'region'>,
  account: Parameters<typeof newSession>[0],
  beginning: Omit<Beginning, 'foreignIdleMinutes'>,
) {
  const { token, row } = await newSession(account, { ...beginning, foreignIdleMinutes: region.policies.foreignIdleMinutes });
  return { token, row: { ...row, sealedDevice: await sealDevice(ring, device, row.tokenHash) } };
}
