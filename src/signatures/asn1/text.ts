import { Malformed } from './malformed.ts';
import type { Node } from './read.ts';
import * as tag from './tags.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const latin = (body: Uint8Array) => Array.from(body, byte => String.fromCharCode(byte)).join('');

function wide(body: Uint8Array): string {
  if (body.length % 2) throw new Malformed('half a letter');
  let text = '';
  for (let i = 0; i < body.length; i += 2) text += String.fromCharCode(body[i]! * 256 + body[i + 1]!);
  return text;
}

/** The letters of any of the strings names are written in. Throws Malformed on another tag and on broken UTF-8. */
export function text(node: Node): string {
  switch (node.tag) {
    case tag.UTF8_STRING:
      try {
        return utf8.decode(node.body);
      } catch {
        throw new Malformed('broken UTF-8');
      }
    case tag.BMP_STRING:
      return wide(node.body);
    case tag.PRINTABLE_STRING:
    case tag.NUMERIC_STRING:
    case tag.IA5_STRING:
    case tag.T61_STRING:
    case tag.VISIBLE_STRING:
      return latin(node.body);
    default:
      throw new Malformed('no text where one was expected');
  }
}

/** Milliseconds. Two digits of a year are 1950 to 2049 (RFC 5280); the fractions some tools write are dropped. */
export function time(node: Node | undefined): number {
  const short = node?.tag === tag.UTC_TIME;
  if (!node || !(short || node.tag === tag.GENERALIZED_TIME)) throw new Malformed('no time where one was expected');
  const found = /^(\d{2}|\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:\.\d+)?Z$/.exec(latin(node.body));
  if (!found || found[1]!.length !== (short ? 2 : 4)) throw new Malformed('a time written in another way');
  const [year, month, day, hour, minute, second] = found.slice(1).map(part => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const full = short ? year + (year < 50 ? 2000 : 1900) : year;
  const at = Date.UTC(full, month - 1, day, hour, minute, second);
  const back = new Date(at);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || hour > 23 || minute > 59 || second > 60)
    throw new Malformed('a day that no calendar has');
  return full < 100 ? new Date(at).setUTCFullYear(full) : at;
}
