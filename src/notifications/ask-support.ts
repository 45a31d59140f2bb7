import type { SupportChannel } from '../region/profile.ts';

/** «позвоните в поддержку: 8 800 000-00-99»; a region without a telephone gives its first channel. */
export function askSupport(support: SupportChannel[]): string {
  const phone = support.find(channel => channel.kind === 'phone');
  if (phone) return `позвоните в поддержку: ${phone.address}`;
  const [other] = support;
  return other ? `напишите в поддержку: ${other.address}` : 'сообщите в ведомство';
}
