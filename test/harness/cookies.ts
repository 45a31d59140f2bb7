export type Cookie = { value: string; attributes: Record<string, string | true> };

/** The cookies of one visitor, with the attributes they were set with. */
export class CookieJar {
  readonly all = new Map<string, Cookie>();

  /** Takes one Set-Cookie header; Max-Age=0 and a past Expires drop the cookie. */
  take(header: string): void {
    const [pair = '', ...rest] = header.split(';').map(part => part.trim());
    const split = pair.indexOf('=');
    const attributes: Cookie['attributes'] = {};
    for (const part of rest) {
      const [name = '', value] = part.split('=', 2);
      attributes[name.toLowerCase()] = value ?? true;
    }
    const ended = attributes['max-age'] === '0' || Date.parse(String(attributes.expires)) < Date.now();
    if (ended) this.all.delete(pair.slice(0, split));
    else this.all.set(pair.slice(0, split), { value: pair.slice(split + 1), attributes });
  }

  get header(): string {
    return [...this.all].map(([name, { value }]) => `${name}=${value}`).join('; ');
  }
}
