import { expect, test } from 'vitest';
import { isSmallPicture } from './small-picture.ts';
import { smallNote } from './texts.ts';

const paper = { types: ['pdf', 'jpg', 'png'] as const };
const photograph = { types: ['jpg', 'png'] as const };

test.each([
  ['a paper of a web camera', 640, 480, paper, true],
  ['the same upright', 480, 640, paper, true],
  ['a long strip of a paper', 4000, 300, paper, true],
  ['a paper that can be read', 800, 500, paper, false],
  ['a photograph of a web camera', 640, 480, photograph, false],
  ['a photograph of a preview', 320, 240, photograph, true],
  ['what is no picture', null, null, paper, false],
] as const)('%s', (_, width, height, slot, small) => expect(isSmallPicture({ width, height }, slot)).toBe(small));

test('the words name the pixels and leave the choice', () => {
  expect(smallNote({ width: 640, height: 480 })).toBe(
    'Снимок маленький: 640×480. Ведомство может не прочитать его. Можно оставить или переснять.',
  );
});
