import { everyday } from '../test/search/everyday.ts';

/** How many of a hundred everyday questions do not show their service among the first three of the list. */
export async function everydayMissed({ url }) {
  const questions = Object.entries(everyday).flatMap(([slug, all]) => all.map(q => ({ slug, q })));
  let missed = 0;
  for (const { slug, q } of questions) {
    const page = await (await fetch(`${url}/services?q=${encodeURIComponent(q)}`)).text();
    const shown = [...page.matchAll(/<h3><a href="\/services\/([\w-]+)"/g)].map(([, found]) => found);
    if (shown.length === 0 && !page.includes('Ничего не нашлось'))
      throw new Error(`The list of «${q}» is not read as it is written.`);
    if (!shown.slice(0, 3).includes(slug)) missed++;
  }
  return (100 * missed) / questions.length;
}
