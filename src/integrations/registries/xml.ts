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
