import { describe, expect, it } from 'vitest';
import { type ComparedFile, changedAnswers, changedFiles } from './changes.ts';

const row = (field: string, text: string, item = 0) => ({
  path: 'place',
  page: 'place',
  item,
  heading: 'Где участок',
  field,
  label: field,
  text,
  answered: true,
});
const file = (slot: string, name: string, fingerprint: string): ComparedFile => ({
  id: name,
  slot,
  name,
  type: 'pdf',
  size: 1,
  encrypted: false,
  width: null,
  height: null,
  createdAt: 1,
  fingerprint,
});

describe('what an officer is shown of a second application', () => {
  it('is every answer that is not as it was, new and gone ones too', () => {
    const changed = changedAnswers([row('a', '1'), row('b', '2'), row('c', '3')], [row('a', '1'), row('b', '5'), row('d', '4')]);
    expect(changed).toEqual([
      { label: 'Где участок: b', was: '2', is: '5' },
      { label: 'Где участок: d', was: '', is: '4' },
      { label: 'Где участок: c', was: '3', is: '' },
    ]);
    expect(changedAnswers([row('a', '1')], [row('a', '1')])).toEqual([]);
    expect(changedAnswers([row('a', '1', 0)], [row('a', '1', 0), row('a', '2', 1)])).toHaveLength(1);
  });

  it('is every slot whose files are of other bytes, whatever they are called', () => {
    const before = [file('scheme', 'a.pdf', 'x'), file('scheme', 'b.pdf', 'y'), file('right', 'r.pdf', 'z')];
    const same = [file('scheme', 'b.pdf', 'y'), file('scheme', 'renamed.pdf', 'x'), file('right', 'r.pdf', 'z')];
    expect(changedFiles(before, same, slot => slot)).toEqual([]);
    expect(changedFiles(before, [file('scheme', 'a.pdf', 'w')], slot => slot)).toEqual([
      { label: 'scheme', was: 'a.pdf, b.pdf', is: 'a.pdf' },
      { label: 'right', was: 'r.pdf', is: '' },
    ]);
  });
});
