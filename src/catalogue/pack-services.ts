import { pack } from './packed.ts';
import { services } from './services.ts';

/** What `bin/assets.mjs` puts into `build/assets/services.txt`. */
export const packedServices: string = await pack(services);
