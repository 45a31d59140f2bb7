import { type WeierstrassPointCons, weierstrass } from '@noble/curves/abstract/weierstrass.js';

/** Numbers of y² = x³ + ax + b (mod p): `q` is the order of the point (x, y), `h` the cofactor. All in hex. */
type Numbers = { p: string; a: string; b: string; q: string; x: string; y: string; h: 1 | 4 };

const F = (count: number) => 'F'.repeat(count);

const cryptoProA: Numbers = {
  p: `${F(61)}D97`,
  a: `${F(61)}D94`,
  b: 'A6',
  q: `${F(32)}6C611070995AD10045841B09B761B893`,
  x: '1',
  y: '8D91E471E0989CDA27DF505A453F2B7635294F2DDF23E3B122ACC99C9E9F1E14',
  h: 1,
};
const cryptoProB: Numbers = {
  p: '8000000000000000000000000000000000000000000000000000000000000C99',
  a: '8000000000000000000000000000000000000000000000000000000000000C96',
  b: '3E1AF419A269A5F866A7D3C25C3DF80AE979259373FF2B182F49D4CE7E1BBC8B',
  q: '800000000000000000000000000000015F700CFFF1A624E5E497161BCC8A198F',
  x: '1',
  y: '3FA8124359F96680B83D1C3EB2C070E5C545C9858D03ECFB744BF8D717717EFC',
  h: 1,
};
const cryptoProC: Numbers = {
  p: '9B9F605F5A858107AB1EC85E6B41C8AACF846E86789051D37998F7B9022D759B',
  a: '9B9F605F5A858107AB1EC85E6B41C8AACF846E86789051D37998F7B9022D7598',
  b: '805A',
  q: '9B9F605F5A858107AB1EC85E6B41C8AA582CA3511EDDFB74F02F3A6598980BB9',
  x: '0',
  y: '41ECE55743711A8C3CBF3783CD08C0EE4D4DC440D4641A8F366E550DFDB3BB67',
  h: 1,
};
const tc26A256: Numbers = {
  p: `${F(61)}D97`,
  a: 'C2173F1513981673AF4892C23035A27CE25E2013BF95AA33B22C656F277E7335',
  b: '295F9BAE7428ED9CCC20E7C359A9D41A22FCCD9108E17BF7BA9337A6F8AE9513',
  q: '400000000000000000000000000000000FD8CDDFC87B6635C115AF556C360C67',
  x: '91E38443A5E82C0D880923425712B2BB658B9196932E02C78B2582FE742DAA28',
  y: '32879423AB1A0375895786C4BB46E9565FDE0B5344766740AF268ADB32322E5C',
  h: 4,
};
const tc26A512: Numbers = {
  p: `${F(125)}DC7`,
  a: `${F(125)}DC4`,
  b: 'E8C2505DEDFC86DDC1BD0B2B6667F1DA34B82574761CB0E879BD081CFD0B6265EE3CB090F30D27614CB4574010DA90DD862EF9D4EBEE4761503190785A71C760',
  q: `${F(64)}27E69532F48D89116FF22B8D4E0560609B4B38ABFAD2B85DCACDB1411F10B275`,
  x: '3',
  y: '7503CFE87A836AE3A61B8816E25450E6CE5E1C93ACF1ABC1778064FDCBEFA921DF1626BE4FD036E93D75E6A50E3A41E98028FE5FC235F5B889A589CB5215F2A4',
  h: 1,
};
const tc26B512: Numbers = {
  p: `8${'0'.repeat(125)}6F`,
  a: `8${'0'.repeat(125)}6C`,
  b: '687D1B459DC841457E3E06CF6F5E2517B97C7D614AF138BCBF85DC806C4B289F3E965D2DB1416D217F8B276FAD1AB69C50F78BEE1FA3106EFB8CCBC7C5140116',
  q: `8${'0'.repeat(62)}149A1EC142565A545ACFDB77BD9D40CFA8B996712101BEA0EC6346C54374F25BD`,
  x: '2',
  y: '1A8F7EDA389B094C2C071E3647A8940F3C123B697578C213BE6DD9E6C8EC7335DCB228FD1EDF4A39152CBCAAF8C0398828041055F94CEEEC7E21340780FE41BD',
  h: 1,
};
// A twisted Edwards curve; keys and certificates give its points in this form.
const tc26C512: Numbers = {
  p: `${F(125)}DC7`,
  a: 'DC9203E514A721875485A529D2C722FB187BC8980EB866644DE41C68E143064546E861C0E2C9EDD92ADE71F46FCF50FF2AD97F951FDA9F2A2EB6546F39689BD3',
  b: 'B4C4EE28CEBC6C2C8AC12952CF37F16AC7EFB6A9F69F4B57FFDA2E4F0DE5ADE038CBC2FFF719D2C18DE0284B8BFEF3B52B8CC7A5F5BF0A3C8D2319A5312557E1',
  q: `3${F(63)}C98CDBA46506AB004C33A9FF5147502CC8EDA9E7A769A12694623CEF47F023ED`,
  x: 'E2E31EDFC23DE7BDEBE241CE593EF5DE2295B7A9CBAEF021D385F7074CEA043AA27272A7AE602BF2A7B9033DB9ED3610C6FB85487EAE97AAC5BC7928C1950148',
  y: 'F5CE40D95B5EB899ABBCCFF5911CB8577939804D6527378B8C108C3D2090FF9BE18E2D33E3021ED2EF32D85822423B6304F726AA854BAE07D0396E9A9ADDC40F',
  h: 4,
};

/** The parameter sets a key may name (RFC 4357, 7836, 9215), by OID. TC26 256 B, C, D are CryptoPro A, B, C under a new name. */
const sets: Record<string, { size: 32 | 64; numbers: Numbers }> = {
  '1.2.643.2.2.35.1': { size: 32, numbers: cryptoProA },
  '1.2.643.2.2.35.2': { size: 32, numbers: cryptoProB },
  '1.2.643.2.2.35.3': { size: 32, numbers: cryptoProC },
  '1.2.643.2.2.36.0': { size: 32, numbers: cryptoProA },
  '1.2.643.2.2.36.1': { size: 32, numbers: cryptoProC },
  '1.2.643.7.1.2.1.1.1': { size: 32, numbers: tc26A256 },
  '1.2.643.7.1.2.1.1.2': { size: 32, numbers: cryptoProA },
  '1.2.643.7.1.2.1.1.3': { size: 32, numbers: cryptoProB },
  '1.2.643.7.1.2.1.1.4': { size: 32, numbers: cryptoProC },
  '1.2.643.7.1.2.1.2.1': { size: 64, numbers: tc26A512 },
  '1.2.643.7.1.2.1.2.2': { size: 64, numbers: tc26B512 },
  '1.2.643.7.1.2.1.2.3': { size: 64, numbers: tc26C512 },
};

/** The numbers of all known sets of parameters. */
export const parameterSets: readonly string[] = Object.keys(sets);

/** A curve ready for arithmetic; `size` is the length of a number in bytes, and of the digest that is signed. */
export type Curve = { size: 32 | 64; Point: WeierstrassPointCons<bigint> };

const big = (hex: string) => BigInt(`0x${hex}`);

/** A curve over a field of `size` bytes, by its numbers. */
export function curveOf({ p, a, b, q, x, y, h }: Numbers, size: 32 | 64): Curve {
  const numbers = { p: big(p), a: big(a), b: big(b), n: big(q), Gx: big(x), Gy: big(y), h: BigInt(h) };
  return { size, Point: weierstrass(numbers) };
}

// Two names of one curve share its tables.
const made = new Map<Numbers, Curve>();

/** The curve of a parameter set, or undefined when we do not know the set (the standard's own test sets among them). */
export function gostCurve(parameterSet: string): Curve | undefined {
  const set = Object.hasOwn(sets, parameterSet) ? sets[parameterSet] : undefined;
  if (!set) return undefined;
  const curve = made.get(set.numbers) ?? curveOf(set.numbers, set.size);
  made.set(set.numbers, curve);
  return curve;
}
