import { execFileSync } from 'node:child_process';

/** Unit tests may render whole pages: the stylesheet and the script must be built once before them. */
export default function setup(): void {
  execFileSync(process.execPath, ['bin/assets.mjs']);
}
