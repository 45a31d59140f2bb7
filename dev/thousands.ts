import { builtServices } from '../src/catalogue/built.ts';
import type { Service } from '../src/catalogue/service.ts';

/** As many services as no region has: those of the catalogue over and over, each with an address and a title of its own. */
export const THOUSANDS = 3000;

const all = builtServices as Service[];
const ours = all.length;
for (let n = ours; n < THOUSANDS; n++) {
  const one = all[n % ours]!;
  const again = Math.floor(n / ours) + 1;
  all.push({ ...one, slug: `${one.slug}-${again}`, title: `${one.title}, вариант ${again}` });
}
