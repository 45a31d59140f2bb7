/**
 * What axe can not decide by itself, kind by kind, and what a person who looked at it decided. A kind that is not here
 * fails the test of pages: mend the page, or look and write why it is right.
 */
export const DECIDED: Record<string, string> = {
  'color-contrast: nonBmp': '«₽» after a sum is no letter to axe; accessibility-layout measures it with every other text, 7:1.',
  'color-contrast-enhanced: nonBmp': 'The same sign.',
  'color-contrast: bgGradient':
    'A passed step has its disc drawn as a gradient of the row; the words stand beside the disc, on the paper of the page.',
  'identical-links-same-purpose: identical-links-same-purpose':
    'Two applications or documents of one kind have one name. The line under it tells number and date (WCAG 2.4.4); a number of fifteen digits inside the link would be read out twice for each.',
};
