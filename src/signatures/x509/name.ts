import { Malformed } from '../asn1/malformed.ts';
import type { Node } from '../asn1/read.ts';
import { text } from '../asn1/text.ts';
import { oid, sequence, setOf } from '../asn1/values.ts';

/** A name of X.500: its attributes in order, and `same`, equal for names RFC 5280 holds for one. */
export type Name = { attributes: { oid: string; value: string }[]; same: string };

/** Throws Malformed on a name that is not made of texts. */
export function readName(node: Node | undefined): Name {
  const steps = sequence(node).map(step =>
    setOf(step).map(pair => {
      const [key, value] = sequence(pair);
      if (!value) throw new Malformed('an attribute without value');
      return { oid: oid(key), value: text(value) };
    }),
  );
  // The kind of string, the case and the run of spaces tell no names apart.
  const folded = steps.map(step => step.map(({ oid, value }) => [oid, value.trim().replace(/\s+/g, ' ').toLowerCase()]));
  return { attributes: steps.flat(), same: JSON.stringify(folded) };
}

/** The value of an attribute; undefined when it is absent, and when the name holds two that differ. */
export function attribute(name: Name, wanted: string): string | undefined {
  const values = new Set(name.attributes.filter(({ oid }) => oid === wanted).map(({ value }) => value));
  return values.size === 1 ? [...values][0] : undefined;
}
