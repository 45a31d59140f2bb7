const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const unsigned = Object.fromEntries(Object.entries(signs).map(([sign, name]) => [name, sign]));

/** One element with a text; characters XML cannot carry are left out. */
export const element = (name: string, text: string): string =>
  `<${name}>${text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"']/g, sign => signs[sign]!)}</${name}>`;

/** The text of the only element of a name, whatever its prefix; undefined when there is none, or several. */
export function textIn(xml: string, name: string): string | undefined {
  const found = [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}>([^<]*)</(?:\\w+:)?${name}>`, 'g'))];
  return found.length === 1 ? found[0]![1]!.replace(/&(amp|lt|gt|quot|apos);/g, name => unsigned[name]!) : undefined;
}

/** The contents of all elements of a name that hold others; none of them holds one of the same name. Read once: elements without an end cost nothing. */
export const blocksIn = (xml: string, name: string): string[] =>
  xml
    .split(`<${name}>`)
    .slice(1)
    .flatMap(rest => {
      const end = rest.indexOf(`</${name}>`);
      return end < 0 ? [] : [rest.slice(0, end)];
    });

/** A text of an outside system as one line: signs that are not seen but turn a line round or break it are left out. */
export const oneLine = (text: string): string =>
  text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
