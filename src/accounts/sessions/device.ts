import type { Device } from '../../persons/device.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';

const place = (tokenHash: string) => `sessions/${tokenHash}/sealed_device`;

export const sealDevice = (ring: Keyring, device: Device, tokenHash: string): Promise<string> =>
  sealJson(ring.common, device, place(tokenHash));

/** The device of a session; null of one that began before devices were kept. */
export const openDevice = async (
  ring: Keyring,
  row: { tokenHash: string; sealedDevice: string | null },
): Promise<Device | null> =>
  row.sealedDevice === null ? null : unsealJson<Device>(ring.common, row.sealedDevice, place(row.tokenHash));
