/** A whole-day event as the file says it; `from` and `until` are `YYYYMMDD`, the second is the day after. */
export type IcsEvent = { uid: string; sequence: number; from: string; until: string; summary: string; status: string };

const LINE = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^;:",]*))*):(.*)$/s;

/** Reads an iCalendar file as strictly as RFC 5545 is written; throws at the first byte that is not as it must be. */
export function calendarIn(bytes: Buffer): { events: IcsEvent[] } {
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) throw new Error('not UTF-8');
  if (!text.endsWith('\r\n')) throw new Error('the last line is not ended');
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line ends otherwise than with CRLF');
  const folded = text.slice(0, -2).split('\r\n');
  for (const line of folded) {
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
    if (line === '' || line.includes('\ufffd')) throw new Error(`empty or torn: ${line}`);
  }
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n').map(property);
  const [open, close] = [lines[0], lines.at(-1)];
  if (open?.name !== 'BEGIN' || open.value !== 'VCALENDAR' || close?.name !== 'END' || close.value !== 'VCALENDAR')
    throw new Error('no VCALENDAR around it');
  const first = lines.findIndex((line, i) => i > 0 && line.name === 'BEGIN');
  const head = lines.slice(1, first).map(line => line.name);
  once(head, ['VERSION', 'PRODID'], 'VCALENDAR');
  if (lines.find(line => line.name === 'VERSION')?.value !== '2.0') throw new Error('VERSION is not 2.0');
  const events: IcsEvent[] = [];
  let inside: ReturnType<typeof property>[] | null = null;
  for (const line of lines.slice(first, -1)) {
    if (line.name === 'BEGIN') {
      if (inside || line.value !== 'VEVENT') throw new Error(`BEGIN:${line.value} here`);
      inside = [];
    } else if (line.name === 'END') {
      if (!inside || line.value !== 'VEVENT') throw new Error(`END:${line.value} here`);
      events.push(event(inside));
      inside = null;
    } else if (inside) inside.push(line);
    else throw new Error(`${line.name} between events`);
  }
  if (inside || events.length === 0) throw new Error('an event is not ended, or there is none');
  if (new Set(events.map(each => each.uid)).size < events.length) throw new Error('two events have one UID');
  return { events };
}

function property(line: string) {
  const [, name, parameters, value] = LINE.exec(line) ?? [];
  if (name === undefined || parameters === undefined || value === undefined) throw new Error(`no property: ${line}`);
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) throw new Error(`a control character: ${line}`);
  return { name, parameters, value };
}

function once(names: string[], wanted: string[], where: string): void {
  for (const name of wanted)
    if (names.filter(each => each === name).length !== 1) throw new Error(`${where}: ${name} must stand once`);
}

function event(lines: ReturnType<typeof property>[]): IcsEvent {
  const names = lines.map(line => line.name);
  once(names, ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SEQUENCE', 'SUMMARY', 'STATUS'], 'VEVENT');
  const one = (name: string) => lines.find(line => line.name === name)!;
  const match = (name: string, value: RegExp, parameters = '') => {
    const line = one(name);
    if (!value.test(line.value) || line.parameters !== parameters) throw new Error(`${name}${line.parameters}:${line.value}`);
    return line.value;
  };
  match('DTSTAMP', /^\d{8}T\d{6}Z$/);
  const from = match('DTSTART', /^\d{8}$/, ';VALUE=DATE');
  const until = match('DTEND', /^\d{8}$/, ';VALUE=DATE');
  if (from >= until) throw new Error(`ends before it begins: ${from}, ${until}`);
  const summary = match('SUMMARY', /^(?:[^\\;,]|\\[\\;,nN])*$/);
  return {
    uid: match('UID', /^[\w.-]+@[\w.-]+$/),
    sequence: Number(match('SEQUENCE', /^\d+$/)),
    from,
    until,
    summary: summary.replaceAll(/\\([\\;,])/g, '$1'),
    status: match('STATUS', /^(TENTATIVE|CONFIRMED|CANCELLED)$/),
  };
}
