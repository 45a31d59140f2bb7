import { SmtpPermanent } from './failures.ts';

/** An address as SMTP takes it: no spaces, brackets or quotes, the domain in ASCII (`почта.рф` as xn--). Throws SmtpPermanent. */
export function smtpAddress(text: string): string {
  const part = /^([^\s\p{Cc}@<>"(),:;\\[\]]{1,64})@([^\s\p{Cc}@<>"'(),:;\\[\]/?#]{1,253})$/u;
  const [, local, domain] = part.exec(text) ?? [];
  const host = domain && URL.parse(`http://${domain}/`)?.hostname;
  if (!local || !host) throw new SmtpPermanent(0, 'not an address');
  return `${local}@${host}`;
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** A name in Cyrillic before the @ needs a server that offers SMTPUTF8 (RFC 6531). */
export const needsUtf8 = (address: string): boolean => /[^\u0000-\u007f]/.test(address);
