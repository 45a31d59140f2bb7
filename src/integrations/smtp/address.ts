import { SmtpPermanent } from './failures.ts';

/** An address as SMTP takes it: no spaces, brackets or quotes, the domain in ASCII (`почта.рф` as xn--). Throws SmtpPermanent. */
export function smtpAddress(text: string): string {
  const [, local, domain] = /^([!#-'*+\-./0-9=?A-Z^_`a-z{|}~]{1,64})@([^\s@<>"'(),:;\\/?#[\]]{1,253})$/.exec(text) ?? [];
  const host = domain && hostOf(domain);
  if (!local || !host) throw new SmtpPermanent(0, 'not an address');
  return `${local}@${host}`;
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

const hostOf = (domain: string) => (URL.canParse(`http://${domain}/`) ? new URL(`http://${domain}/`).hostname : undefined);
