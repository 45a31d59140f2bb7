const number = /^-?[\d.]+(?:[ ,]+-?[\d.]+)*$/;
const paint = /^(?:#[0-9a-f]{3}|#[0-9a-f]{6}|var\(--[a-z-]+\)|none)$/i;
const path = /^[MmLlHhVvCcSsQqTtAaZz\d\s.,eE+-]*$/;
const transform = /^(?:(?:translate|scale|rotate|matrix|skewX|skewY)\([-\d., ]+\) ?)+$/;

const tags = new Set(['path', 'g', 'rect', 'circle', 'polygon', 'ellipse', 'line']);
/** No style: the Content-Security-Policy refuses it. No id, href or on…: nothing may be fetched or run. */
const attributes = new Map<string, RegExp>([
  ['d', path],
  ['fill', paint],
  ['stroke', paint],
  ['transform', transform],
  ['fill-rule', /^(?:evenodd|nonzero)$/],
  ['stroke-linecap', /^(?:butt|round|square)$/],
  ['stroke-linejoin', /^(?:miter|round|bevel)$/],
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'points'].map(
    name => [name, number] as const,
  ),
  ...['opacity', 'stroke-width', 'fill-opacity', 'stroke-opacity'].map(name => [name, number] as const),
]);

const token = /\s+|<\/([a-z]+)>|<([a-z]+)((?:\s+[a-zA-Z0-9-]+="[^"<>&]*")*)\s*(\/?)>/y;

/** What is not allowed in the coat of arms, in sentences; an empty list means it may be written into a page as it is. */
export function coatOfArmsProblems(svg: string): string[] {
  const problems: string[] = [];
  const open: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex;
    const match = token.exec(svg);
    if (!match)
      return [...problems, `coatOfArms: не понимаю «${svg.slice(at, at + 30)}»: здесь может стоять только простая фигура SVG.`];
    const [, closing, opening, list, empty] = match;
    if (closing !== undefined && open.pop() !== closing)
      return [...problems, `coatOfArms: </${closing}> закрывает не то, что открыто.`];
    if (opening === undefined) continue;
    if (!tags.has(opening)) problems.push(`coatOfArms: <${opening}> не разрешён, только ${[...tags].join(', ')}.`);
    problems.push(...attributeProblems(opening, list ?? ''));
    if (!empty) open.push(opening);
  }
  return open.length === 0 ? problems : [...problems, `coatOfArms: <${open.at(-1)}> не закрыт.`];
}

const attributeProblems = (tag: string, list: string): string[] =>
  [...list.matchAll(/([a-zA-Z0-9-]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) => {
    const allowed = attributes.get(name);
    if (!allowed) return [`coatOfArms: у <${tag}> не разрешён атрибут ${name}.`];
    return allowed.test(value) ? [] : [`coatOfArms: у <${tag}> недопустимое значение ${name}="${value.slice(0, 40)}".`];
  });
