// Builds what the browser fetches: one stylesheet and one script, as text modules the Worker serves itself.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';

const root = new URL('../', import.meta.url).pathname;
await mkdir(`${root}build/assets`, { recursive: true });
const css = await transform(await readFile(`${root}public/portal.css`, 'utf8'), { loader: 'css', minify: true });
await writeFile(`${root}build/assets/portal.css.txt`, css.code);
const js = await build({ entryPoints: [`${root}public/portal.js`], bundle: true, minify: true, write: false, format: 'iife', target: 'es2020' });
await writeFile(`${root}build/assets/portal.js.txt`, js.outputFiles[0].text);
