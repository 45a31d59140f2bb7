import type { Keyring } from '../../platform/sealing/keyring.ts';
import { sealJson, unsealJson } from '../../platform/sealing/seal.ts';

/** On what a person signed in, as they may recognise it: «Firefox, Windows» and the address without its end. */
export type Device = { browser: string; address: string };

const browsers: [RegExp, string][] = [
  [/YaBrowser/, 'Яндекс Браузер'],
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
  [/Lynx/i, 'Lynx'],
  [/w3m/i, 'w3m'],
];
const systems: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];
const nameIn = (list: [RegExp, string][], agent: string) => list.find(([sign]) => sign.test(agent))?.[1];

/** What the browser says of itself, in a word or two; no version: nobody recognises their own. */
export function deviceOf(userAgent: string, address: string): Device {
  const words = [nameIn(browsers, userAgent), nameIn(systems, userAgent)].filter(word => word !== undefined);
  return { browser: words.join(', ') || 'Неизвестный браузер', address: maskAddress(address) };
}

/** «203.0.113.…»: whose network, not whose machine. */
export const maskAddress = (address: string): string =>
  address.includes(':') ? `${address.split(':').slice(0, 3).join(':')}:…` : `${address.split('.').slice(0, 3).join('.')}.…`;

const place = (tokenHash: string) => `sessions/${tokenHash}/sealed_device`;

export const sealDevice = (ring: Keyring, device: Device, tokenHash: string): Promise<string> =>
  sealJson(ring.common, device, place(tokenHash));

/** The device of a session; null of one that began before devices were kept. */
export const openDevice = async (
  ring: Keyring,
  row: { tokenHash: string; sealedDevice: string | null },
): Promise<Device | null> =>
  row.sealedDevice === null ? null : unsealJson<Device>(ring.common, row.sealedDevice, place(row.tokenHash));
