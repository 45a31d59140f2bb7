import { describe, expect, test } from 'vitest';
import { coatOfArmsProblems } from './coat-of-arms.ts';

describe('the coat of arms', () => {
  test('may be made of plain figures', () => {
    const svg = `<g fill="var(--accent)" transform="translate(1 -2) scale(.5)">
      <path d="M2 2h26v16c0 8-6 12-13 14z" fill-rule="evenodd"/><circle cx="1" cy="2" r="3.5"/></g>
      <polygon points="1,2 3,4 5,6" stroke="#abc" stroke-width="1.5"></polygon>`;
    expect(coatOfArmsProblems(svg)).toEqual([]);
  });

  test.each([
    '<script>alert(1)</script>',
    '<path d="M1 1" onload="alert(1)"/>',
    '<path d="M1 1" style="fill:red"/>',
    '<g href="#a"/>',
    '<path fill="url(#a)"/>',
    '<path fill="url(https://evil.example/)"/>',
    '<path fill="var(--a);x:url(1)"/>',
    '<image width="1"/>',
    '<use/>',
    '<foreignObject/>',
    '<PATH d="M1 1"/>',
    '<!-- x -->',
    '<![CDATA[x]]>',
    'text',
    '&lt;',
    '</svg><p>',
    '<g><path d="M1 1"/>',
    '<path d="M1 1"></g>',
    '<path d=M1/>',
    "<path d='M1 1'/>",
    '<path d="M1 1"fill="none"/>',
    '<path d="M1&quot;"/>',
    '<path\u0000d="M1"/>',
    '<path transform="rotate(1)url(x)"/>',
    '<rect width="100%"/>',
  ])('refuses %s', svg => {
    expect(coatOfArmsProblems(svg)).not.toEqual([]);
  });
});
