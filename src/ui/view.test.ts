import { expect, test } from 'vitest';
import { ORDINARY, parseView, type View, viewParts, viewText, viewWords } from './view.ts';

/** Every combination of every option: 5,760 views. */
const every = viewParts.reduce<View[]>(
  (views, part) => views.flatMap(view => ['', ...viewWords[part]].map(word => ({ ...view, [part]: word }) as View)),
  [ORDINARY],
);

test('every view is one short plain word of a cookie, and comes back as it was', () => {
  expect(every).toHaveLength(4 * 6 * 3 * 3 * 2 * 3 * 2);
  expect(new Set(every.map(viewText)).size).toBe(every.length);
  for (const view of every) {
    const text = viewText(view);
    if (text) expect(text).toMatch(/^[a-z0-9-]{1,40}$/);
    expect(parseView(text)).toEqual(view);
  }
});

test.each([
  undefined,
  '',
  'S200',
  's200-',
  '-s200',
  's200-s150',
  'wb-s200',
  's200-s200',
  's400',
  's200-wb-',
  'constructor',
  's200 wb',
  '"><script>',
])('what we never wrote is the ordinary view: %s', text => expect(parseView(text)).toEqual(ORDINARY));
