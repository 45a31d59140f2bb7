import type { Document, Element } from 'domhandler';
import { attribute, parseHtml, select, textOf } from './dom.ts';
import { Form } from './form.ts';
import type { Reply } from './wire.ts';

/** A page as a browser without script has it. */
export class Page {
  readonly url: URL;
  readonly reply: Reply;
  /** Addresses of the redirects that led here. */
  readonly hops: string[];
  #document: Document | undefined;

  constructor(url: URL, reply: Reply, hops: string[]) {
    this.url = url;
    this.reply = reply;
    this.hops = hops;
  }

  get status(): number {
    return this.reply.status;
  }

  /** Path and query. */
  get path(): string {
    return this.url.pathname + this.url.search;
  }

  get html(): string {
    return this.reply.body.toString('utf8');
  }

  get document(): Document {
    this.#document ??= parseHtml(this.html);
    return this.#document;
  }

  /** The elements a CSS selector means, in the order of the page. */
  all(selector: string): Element[] {
    return select(selector, this.document);
  }

  /** The text of the first match, or '' when nothing matches. */
  textOf(selector: string): string {
    const [element] = this.all(selector);
    return element ? textOf(element) : '';
  }

  get title(): string {
    return this.textOf('title');
  }

  get h1(): string {
    return this.textOf('h1');
  }

  /** The text of `main`, or of the whole body. */
  get text(): string {
    return this.textOf('main') || this.textOf('body');
  }

  /** The lines of the error summary; empty when there is none. */
  get errors(): string[] {
    return this.all('#error-summary li').map(textOf);
  }

  get forms(): Form[] {
    return this.all('form').map(element => new Form(element, this));
  }

  /** The address of the link with this text (whole, or a part of it). Throws with the links there are. */
  link(text: string): string {
    const links = this.all('a[href]');
    const hit = links.find(a => textOf(a) === text) ?? links.find(a => textOf(a).includes(text));
    if (!hit) throw new Error(`${this.path}: no link «${text}» among: ${links.map(textOf).join(' | ')}`);
    return attribute(hit, 'href') ?? '';
  }
}
