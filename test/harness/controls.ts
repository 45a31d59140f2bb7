import { decode } from 'html-entities';
import type { HtmlElement } from 'html-validate';
import { attribute, textOf } from './dom.ts';
import type { Upload } from './form.ts';
import type { Page } from './page.ts';

type Value = string | boolean | Upload;

/** One control of a form with its present value. `set` takes the wished values and returns those that it met. */
export type Control = {
  name: string;
  kind: string;
  labels: string[];
  set(wanted: Value[]): Set<Value>;
  entries(): [string, string | Upload][];
  describe(): string;
};

/** The controls a browser would send, in the order of the page; disabled ones are left out. */
export function controlsOf(form: HtmlElement, outside: HtmlElement[], page: Page): Control[] {
  // A list of selectors would answer in the order of the selectors.
  const inside = form.querySelectorAll('*').filter(element => ['input', 'select', 'textarea'].includes(element.tagName));
  return [...inside, ...outside.filter(element => element.tagName !== 'button')]
    .filter(
      element =>
        attribute(element, 'name') &&
        !isDisabled(element) &&
        !/^(submit|button|reset|image)$/.test(attribute(element, 'type') ?? ''),
    )
    .map(element => control(element, labelsOf(element, page)));
}

function control(element: HtmlElement, labels: string[]): Control {
  const name = attribute(element, 'name') ?? '';
  const kind = element.tagName === 'input' ? (attribute(element, 'type') ?? 'text') : element.tagName;
  if (kind === 'radio' || kind === 'checkbox') return box(element, name, kind, labels);
  if (kind === 'select') return select(element, name, labels);
  let value: string | Upload = kind === 'textarea' ? textareaValue(element) : (attribute(element, 'value') ?? '');
  return {
    name,
    kind,
    labels,
    set(wanted) {
      const next = wanted[0];
      if (typeof next === 'boolean' || next === undefined || (typeof next !== 'string') !== (kind === 'file')) return new Set();
      value = next;
      return new Set(wanted);
    },
    entries: () => [
      [name, kind === 'file' && value === '' ? { name: '', type: 'application/octet-stream', bytes: new Uint8Array() } : value],
    ],
    describe: () => `${name} (${[kind, ...labels].join(', ')})`,
  };
}

function box(element: HtmlElement, name: string, kind: string, labels: string[]): Control {
  const value = attribute(element, 'value') ?? 'on';
  let checked = element.hasAttribute('checked');
  return {
    name,
    kind,
    labels,
    set(wanted) {
      const met = wanted.filter(one => one === true || one === value || (typeof one === 'string' && labels.includes(one)));
      checked = met.length > 0;
      return new Set(met);
    },
    entries: () => (checked ? [[name, value]] : []),
    describe: () => `${name}=${value} (${[kind, ...labels].join(', ')})`,
  };
}

function select(element: HtmlElement, name: string, labels: string[]): Control {
  const options = element.querySelectorAll('option').map(option => ({
    value: attribute(option, 'value') ?? textOf(option),
    text: textOf(option),
    selected: option.hasAttribute('selected'),
  }));
  const first = element.hasAttribute('multiple') ? [] : options.slice(0, 1);
  let chosen = options.some(option => option.selected) ? options.filter(option => option.selected) : first;
  return {
    name,
    kind: 'select',
    labels,
    set(wanted) {
      chosen = options.filter(option => wanted.includes(option.value) || wanted.includes(option.text));
      return new Set(chosen.flatMap(option => [option.value, option.text]));
    },
    entries: () => chosen.map(option => [name, option.value]),
    describe: () => `${name} (select of ${options.map(option => option.value).join('|')})`,
  };
}

// A browser drops the first line break after the tag.
const textareaValue = (element: HtmlElement) => decode(element.textContent).replace(/^\r?\n/, '');

function isDisabled(element: HtmlElement): boolean {
  if (element.hasAttribute('disabled')) return true;
  for (let up = element.parent; up; up = up.parent) if (up.tagName === 'fieldset' && up.hasAttribute('disabled')) return true;
  return false;
}

/** The texts by which a person finds a control: its labels, then the legend for a box. */
function labelsOf(element: HtmlElement, page: Page): string[] {
  const id = attribute(element, 'id');
  const texts = id ? page.all(`label[for="${id}"]`).map(textOf) : [];
  for (let up = element.parent; up; up = up.parent) {
    if (up.tagName === 'label') texts.push(textOf(up));
    if (up.tagName === 'fieldset') texts.push(...up.querySelectorAll('legend').slice(0, 1).map(textOf));
  }
  return texts;
}
