import { children, type Node } from '../asn1/read.ts';
import { context, contextPlain } from '../asn1/tags.ts';

const FULL_NAME = context(0);
const URL_NAME = contextPlain(6);
const latin = (body: Uint8Array) => Array.from(body, byte => String.fromCharCode(byte)).join('');

/** The URLs of a DistributionPointName: [0] distributionPoint { [0] fullName { [6] url … } }. */
export function distributionUrls(point: Node | undefined): string[] {
  if (point?.tag !== context(0)) return [];
  return children(point)
    .filter(({ tag }) => tag === FULL_NAME)
    .flatMap(names => children(names))
    .filter(({ tag }) => tag === URL_NAME)
    .map(({ body }) => latin(body));
}
