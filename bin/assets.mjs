// Builds what the browser fetches: the stylesheets and one script, as text modules the Worker serves itself.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';

const root = new URL('../', import.meta.url).pathname;
const folder = `${root}build/assets`;

/** Puts a file in place whole: a build that runs beside this one never reads half of it. */
async function put(name, text) {
  await writeFile(`${folder}/${name}.${process.pid}`, text);
  await rename(`${folder}/${name}.${process.pid}`, `${folder}/${name}`);
}

await mkdir(folder, { recursive: true });
for (const sheet of ['portal.css', 'view.css']) {
  const css = await transform(await readFile(`${root}public/${sheet}`, 'utf8'), { loader: 'css', minify: true });
  await put(`${sheet}.txt`, css.code);
}
const options = { bundle: true, minify: true, write: false, format: 'iife', target: 'es2020' };
for (const script of ['portal.js', 'session.js', 'saving.js', 'passkey.js', 'signing.js']) {
  const js = await build({ ...options, entryPoints: [`${root}public/${script}`] });
  await put(`${script}.txt`, js.outputFiles[0].text);
}
