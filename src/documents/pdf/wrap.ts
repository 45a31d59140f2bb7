/** Cuts a text into lines no wider than `width`: at spaces, at a hyphen inside a long word, else anywhere. Nothing is lost or added. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  return text.split('\n').flatMap(paragraph => wrapParagraph(paragraph, width, measure));
}

function wrapParagraph(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = measure(word) <= width ? [word] : breakWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let rest = [...word];
  while (rest.length > 0) {
    let fits = 1;
    for (let used = measure(rest[0]!); fits < rest.length; fits++) {
      used += measure(rest[fits]!);
      if (used > width) break;
    }
    const hyphen = fits < rest.length ? rest.lastIndexOf('-', fits - 1) : -1;
    const end = hyphen > fits / 2 ? hyphen + 1 : fits;
    pieces.push(rest.slice(0, end).join(''));
    rest = rest.slice(end);
  }
  return pieces;
}
