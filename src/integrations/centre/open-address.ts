const privateNames = /(^|\.)(localhost|local|internal|lan|home|corp|intranet|test|invalid)$/;

/**
 * Whether an address from a certificate may be asked: http(s) on its own port, no name or number of an inner network. `anywhere`
 * lets development ask the machine it runs on.
 */
export function isOpenAddress(text: string, anywhere: boolean): boolean {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return false;
  if (anywhere) return true;
  const { hostname, port } = url;
  // Numbers are no addresses of a centre: every private, shared and local range is among them.
  if (/^\[|^[\d.]+$/.test(hostname) || !hostname.includes('.')) return false;
  return port === '' && !privateNames.test(hostname.replace(/\.$/, ''));
}
