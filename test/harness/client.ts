import { CookieJar } from './cookies.ts';
import { textOf } from './dom.ts';
import { encodeForm } from './encode.ts';
import type { Fields, Filled, Form } from './form.ts';
import { Page } from './page.ts';
import { exchange } from './wire.ts';

export type SubmitOptions = {
  /** The end of the form's action (`/files/photo`), when several forms of the page fit. */
  form?: string;
  /** The text of the button to press. */
  button?: string;
  follow?: boolean;
  headers?: Record<string, string>;
};

/** A person with a browser without script: cookies, an address, forms sent as they stand on the page. */
export class Visitor {
  readonly origin: string;
  readonly jar = new CookieJar();
  /** What CF-Connecting-IP says. */
  readonly address: string;
  /** Text browsers send neither Origin nor Sec-Fetch-Site. */
  readonly modern: boolean;
  /** Bytes on the wire since the start or since it was reset. */
  wire = { requests: 0, sent: 0, received: 0 };
  #page: Page | undefined;

  constructor(origin: string, options: { address?: string; modern?: boolean } = {}) {
    this.origin = origin;
    this.address = options.address ?? randomAddress();
    this.modern = options.modern ?? true;
  }

  /** The page the visitor looks at. */
  get page(): Page {
    if (!this.#page) throw new Error('no page yet');
    return this.#page;
  }

  /** Opens a page and follows its redirects by hand. */
  get(path: string, headers: Record<string, string> = {}): Promise<Page> {
    return this.#walk('GET', new URL(path, this.#page?.url ?? this.origin), { headers }, true);
  }

  /** Follows the link with this text on the present page. */
  click(text: string): Promise<Page> {
    return this.get(this.page.link(text));
  }

  /** Fills a form of the present page and sends it as the browser would. */
  submit(fields: Fields = {}, options: SubmitOptions = {}): Promise<Page> {
    return this.send(this.#form(fields, options).fill(fields, options.button), options);
  }

  /** Sends a filled form: twice, later, or from a page that is gone. */
  async send(filled: Filled, options: SubmitOptions = {}): Promise<Page> {
    const url = new URL(filled.action, this.page.url);
    if (filled.method === 'GET') {
      url.search = new URLSearchParams(filled.entries.map(([name, value]) => [name, String(value)])).toString();
      return this.#walk('GET', url, { headers: options.headers ?? {} }, options.follow ?? true);
    }
    const { type, body } = await encodeForm(filled);
    return this.#walk('POST', url, { headers: { 'Content-Type': type, ...options.headers }, body }, options.follow ?? true);
  }

  /** Posts any body to any path, as nobody's browser would: for hostile tests. */
  post(path: string, body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Page> {
    const url = new URL(path, this.origin);
    return this.#walk('POST', url, { body, headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers } }, false);
  }

  #form(fields: Fields, options: SubmitOptions): Form {
    const inMain = new Set(this.page.all('main form'));
    const main = this.page.forms.filter(form => inMain.has(form.element));
    const forms = options.form
      ? this.page.forms.filter(form => form.action.endsWith(options.form ?? ''))
      : main.length > 0
        ? main
        : this.page.forms;
    const fitting = forms.filter(form => Object.keys(fields).every(key => form.named(key).length > 0));
    const pressing = options.button
      ? fitting.filter(form => form.buttons.some(b => textOf(b).includes(options.button ?? '')))
      : fitting;
    const chosen = pressing.length > 0 ? pressing : forms;
    if (chosen.length !== 1)
      throw new Error(
        `${this.page.path} (${this.page.status}): ${chosen.length} forms fit; ${chosen.map(form => form.describe()).join(' / ')}`,
      );
    return chosen[0]!;
  }

  async #walk(method: string, start: URL, ask: { headers: Record<string, string>; body?: string | Uint8Array }, follow: boolean) {
    const hops: string[] = [];
    let [verb, url, body] = [method, start, ask.body];
    for (;;) {
      if (url.origin !== new URL(this.origin).origin) throw new Error(`led away to ${url.origin}`);
      const reply = await exchange(this.origin, {
        method: verb,
        path: url.pathname + url.search,
        headers: this.#headers(verb, ask.headers),
        body,
      });
      this.wire = {
        requests: this.wire.requests + 1,
        sent: this.wire.sent + reply.sent,
        received: this.wire.received + reply.received,
      };
      for (const header of reply.setCookies) this.jar.take(header);
      const to = reply.headers.location;
      // ESIA is the one other site that people are meant to be sent to; they walk there on their own.
      const away = /\/esia\/aas\/oauth2\//.test(to ?? '');
      if (!follow || away || reply.status < 301 || reply.status > 303 || !to) {
        this.#page = new Page(url, reply, hops);
        return this.#page;
      }
      if (hops.push(to) > 10) throw new Error(`too many redirects: ${hops.join(' -> ')}`);
      [verb, url, body] = ['GET', new URL(to, url), undefined];
    }
  }

  #headers(method: string, own: Record<string, string>): Record<string, string> {
    const headers: Record<string, string> = { Accept: 'text/html', 'Accept-Encoding': 'gzip', 'CF-Connecting-IP': this.address };
    if (this.jar.header) headers.Cookie = this.jar.header;
    if (this.modern && method === 'POST') Object.assign(headers, { Origin: this.origin, 'Sec-Fetch-Site': 'same-origin' });
    if (method === 'GET') own = Object.fromEntries(Object.entries(own).filter(([name]) => name !== 'Content-Type'));
    return { ...headers, ...own };
  }
}

const randomAddress = () => `10.${[0, 0, 0].map(() => 1 + Math.floor(Math.random() * 254)).join('.')}`;
