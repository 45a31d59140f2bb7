const WIDTH = 72;

/**
 * Plain text as `format=flowed` (RFC 3676): lines of at most 72 characters, a trailing space where a reader may join them.
 * Addresses are never broken. Lines end with CRLF.
 */
export function flowed(text: string): string {
  return text.replaceAll('\r\n', '\n').split('\n').flatMap(paragraph).join('\r\n');
}

function paragraph(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trimEnd().split(' ')) {
    if (line !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(`${stuffed(line)} `);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, stuffed(line)];
}

/** A reader takes one leading space away, so a line that begins with a space, `>` or `From ` gets one. */
const stuffed = (line: string) => (/^( |>|From )/.test(line) ? ` ${line}` : line);
