/** The address with its domain in small letters, or null. Delivery decides the rest: no list of domains here. */
export function normaliseEmail(text: string): string | null {
  const parts = /^([^\s@<>()[\]\\,;:"]{1,64})@([^\s@]{1,253})$/.exec(text);
  if (!parts) return null;
  const [, local = '', host = ''] = parts;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return null;
  const domain = host.toLowerCase();
  const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
  if (!new RegExp(`^(?:${label}\\.)+${label}$`, 'u').test(domain)) return null;
  return text.length <= 254 ? `${local}@${domain}` : null;
}
