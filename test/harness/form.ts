import type { Element } from 'domhandler';
import { type Control, controlsOf } from './controls.ts';
import { attribute, select, textOf } from './dom.ts';
import type { Page } from './page.ts';

export type Upload = { name: string; type: string; bytes: Uint8Array };
/** By field name or by label: a text, the values of several boxes, false to clear a box, a file. */
export type Fields = Record<string, string | string[] | boolean | Upload>;
export type Filled = { method: 'GET' | 'POST'; action: string; multipart: boolean; entries: [string, string | Upload][] };

/** A form of a page, filled and sent only as a browser could: hidden values, chosen options, the button pressed. */
export class Form {
  readonly element: Element;
  readonly page: Page;
  readonly controls: Control[];
  readonly buttons: Element[];

  constructor(element: Element, page: Page) {
    this.element = element;
    this.page = page;
    const id = attribute(element, 'id');
    const outside = id ? page.all(`[form="${id}"]`) : [];
    this.controls = controlsOf(element, outside, page);
    this.buttons = [...select('button', element), ...outside.filter(e => e.name === 'button')].filter(
      button => (attribute(button, 'type') ?? 'submit') === 'submit' && attribute(button, 'disabled') === null,
    );
  }

  get action(): string {
    return attribute(this.element, 'action') || this.page.path;
  }

  /** The controls that a name or a label means; the label may stand without its «(необязательно)». */
  named(key: string): Control[] {
    const byName = this.controls.filter(control => control.name === key);
    if (byName.length > 0) return byName;
    const exact = this.controls.filter(control => control.labels.includes(key));
    return exact.length > 0 ? exact : this.controls.filter(control => control.labels.some(label => label.startsWith(key)));
  }

  /** What pressing `button` (its text; the first by default) would send. Throws when a field or a choice is not on the form. */
  fill(fields: Fields, button?: string): Filled {
    for (const [key, value] of Object.entries(fields)) this.#set(key, value);
    const pressed = button === undefined ? this.buttons[0] : this.buttons.find(b => textOf(b).includes(button));
    if (button !== undefined && !pressed)
      throw new Error(`${this.page.path}: no button «${button}» among: ${this.buttons.map(textOf).join(' | ')}`);
    const entries = this.controls.flatMap(control => control.entries());
    const name = pressed && attribute(pressed, 'name');
    if (pressed && name) entries.push([name, attribute(pressed, 'value') ?? '']);
    const own = (attr: string) => (pressed && attribute(pressed, `form${attr}`)) ?? attribute(this.element, attr);
    return {
      method: own('method')?.toLowerCase() === 'post' ? 'POST' : 'GET',
      action: own('action') || this.action,
      multipart: own('enctype') === 'multipart/form-data',
      entries,
    };
  }

  #set(key: string, value: Fields[string]): void {
    const controls = this.named(key);
    const names = new Set(controls.map(control => control.name));
    if (names.size === 0) throw new Error(`${this.page.path}: no field «${key}» among: ${this.describe()}`);
    if (names.size > 1) throw new Error(`${this.page.path}: «${key}» means several fields: ${[...names].join(', ')}`);
    const wanted = Array.isArray(value) ? value : [value];
    const met = controls.map(control => control.set(wanted));
    for (const one of wanted)
      if (typeof one === 'string' && one !== '' && !met.some(set => set.has(one)))
        throw new Error(`${this.page.path}: «${key}» can not be «${one}»; ${controls.map(c => c.describe()).join(', ')}`);
  }

  describe(): string {
    return this.controls.map(control => control.describe()).join(', ');
  }
}
