/** On what a person acts, as they may recognise it: «Firefox, Windows» and the address without its end. */
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
