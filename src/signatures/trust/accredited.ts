import { fromBase64 } from '../asn1/armour.ts';
import type { Bytes } from '../asn1/bytes.ts';
import { Malformed } from '../asn1/malformed.ts';

/** A certification centre of the Ministry's list. Times are milliseconds. */
export type AccreditedCentre = {
  name: string;
  inn?: string;
  ogrn?: string;
  /** Accreditation stopped for a time or for good: its people's new signatures are not believed. */
  suspended: boolean;
  /** Since when the accreditation is as it is. */
  acceptedFrom?: number;
  certificates: Bytes[];
  /** Where the centre publishes its revocation lists. */
  crlUrls: string[];
};

// No centre of the real list comes near; what is longer is not the list.
const LONGEST_CENTRE = 32 * 1024 * 1024;
const begin = /<(?:[\w.-]+:)?УдостоверяющийЦентр(?=[\s>])/;
const end = /<\/(?:[\w.-]+:)?УдостоверяющийЦентр\s*>/;

/** The insides of every element of this name. */
const all = (xml: string, name: string): string[] =>
  Array.from(
    xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:[\\w.-]+:)?${name}\\s*>`, 'g')),
    found => found[1]!,
  );

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string | undefined): string | undefined =>
  xml
    ?.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (_, decimal, hex, name) =>
      name
        ? entities[name.toLowerCase()]!
        : String.fromCodePoint(Math.min(0x10ffff, decimal ? Number(decimal) : Number.parseInt(hex, 16))),
    )
    .trim() || undefined;

/** What stands in the centre itself, not in its addresses, keys and past. */
const without = (xml: string, ...names: string[]) =>
  names.reduce(
    (left, name) => left.replace(new RegExp(`<(?:[\\w.-]+:)?${name}[\\s>][\\s\\S]*</(?:[\\w.-]+:)?${name}\\s*>`, 'g'), ''),
    xml,
  );

function certificatesOf(xml: string): Bytes[] {
  return all(xml, 'ДанныеСертификата').flatMap(each => {
    try {
      return all(each, 'Данные').map(data => fromBase64(data));
    } catch (error) {
      // One unreadable certificate leaves the others of the centre good.
      if (error instanceof Malformed) return [];
      throw error;
    }
  });
}

function centreOf(xml: string): AccreditedCentre {
  const own = without(xml, 'ПрограммноАппаратныеКомплексы', 'ИсторияСтатусовАккредитации', 'Адрес');
  const status = all(own, 'СтатусАккредитации')[0] ?? '';
  const from = Date.parse(plain(all(status, 'ДействуетС')[0]) ?? '');
  return {
    name: plain(all(own, 'Название')[0]) ?? plain(all(own, 'КраткоеНазвание')[0]) ?? '',
    inn: plain(all(own, 'ИНН')[0]),
    ogrn: plain(all(own, 'ОГРН')[0]),
    suspended: plain(all(status, 'Статус')[0]) !== 'Действует',
    acceptedFrom: Number.isNaN(from) ? undefined : from,
    certificates: certificatesOf(xml),
    crlUrls: all(xml, 'АдресаСписковОтзыва').flatMap(each => all(each, 'Адрес').map(url => plain(url) ?? '')),
  };
}

/**
 * Reads the Ministry's list (АккредитованныеУдостоверяющиеЦентры, about 50 MB) piece by piece: no more than one centre is held.
 * The signature of the list itself is not checked. Throws Malformed when it ends inside a centre or one is endless.
 */
export async function* accreditedCentres(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<AccreditedCentre> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    for (let start = begin.exec(rest); start; start = begin.exec(rest)) {
      rest = rest.slice(start.index);
      const close = end.exec(rest);
      if (!close) break;
      yield centreOf(rest.slice(0, close.index));
      rest = rest.slice(close.index + close[0].length);
    }
    // Outside of a centre only the beginning of its tag may have to wait for the next piece.
    if (!begin.test(rest)) rest = rest.slice(-64);
    if (rest.length > LONGEST_CENTRE) throw new Malformed('a centre without end');
  }
  if (begin.test(rest)) throw new Malformed('the list ends inside a centre');
}
