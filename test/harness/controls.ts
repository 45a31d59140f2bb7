import type { Element } from 'domhandler';
import { textContent } from 'domutils';
import { around, attribute, select, textOf } from './dom.ts';
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
export function controlsOf(form: Element, outside: Element[], page: Page): Control[] {
  const inside = select('input, select, textarea', form);
  return [...inside, ...outside.filter(element => element.name !== 'button')]
    .filter(
      element =>
        attribute(element, 'name') &&
        !isDisabled(element) &&
        !/^(submit|button|reset|image)$/.test(attribute(element, 'type') ?? ''),
    )
    .map(element => control(element, labelsOf(element, page)));
}

function control(element: Element, labels: string[]): Control {
  const name = attribute(element, 'name') ?? '';
  const kind = element.name === 'input' ? (attribute(element, 'type') ?? 'text') : element.name;
  if (kind === 'radio' || kind === 'checkbox') return box(element, name, kind, labels);
  if (kind === 'select') return choice(element, name, labels);
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

function box(element: Element, name: string, kind: string, labels: string[]): Control {
  const value = attribute(element, 'value') ?? 'on';
  let checked = attribute(element, 'checked') !== null;
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

function choice(element: Element, name: string, labels: string[]): Control {
  const options = select('option', element).map(option => ({
    value: attribute(option, 'value') ?? textOf(option),
    text: textOf(option),
    selected: attribute(option, 'selected') !== null,
  }));
  const first = attribute(element, 'multiple') !== null ? [] : options.slice(0, 1);
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
const textareaValue = (element: Element) => textContent(element).replace(/^\r?\n/, '');

function isDisabled(element: Element): boolean {
  const shut = (each: Element) => attribute(each, 'disabled') !== null;
  return shut(element) || around(element).some(each => each.name === 'fieldset' && shut(each));
}

/** The texts by which a person finds a control: its labels, then the legend for a box. */
function labelsOf(element: Element, page: Page): string[] {
  const id = attribute(element, 'id');
  const texts = id ? page.all(`label[for="${id}"]`).map(textOf) : [];
  for (const up of around(element)) {
    if (up.name === 'label') texts.push(textOf(up));
    if (up.name === 'fieldset') texts.push(...select('legend', up).slice(0, 1).map(textOf));
  }
  return texts;
}
