export const BOOLEAN = 0x01;
export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OCTET_STRING = 0x04;
export const NULL = 0x05;
export const OID = 0x06;
export const ENUMERATED = 0x0a;
export const UTF8_STRING = 0x0c;
export const SEQUENCE = 0x30;
export const SET = 0x31;
export const NUMERIC_STRING = 0x12;
export const PRINTABLE_STRING = 0x13;
export const T61_STRING = 0x14;
export const IA5_STRING = 0x16;
export const UTC_TIME = 0x17;
export const GENERALIZED_TIME = 0x18;
export const VISIBLE_STRING = 0x1a;
export const BMP_STRING = 0x1e;

/** [n] around another value, or instead of its own constructed tag. */
export const context = (n: number): number => 0xa0 | n;
/** [n] instead of the tag of a plain value. */
export const contextPlain = (n: number): number => 0x80 | n;
