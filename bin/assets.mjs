// Builds the text modules of the Worker: the stylesheets and scripts that the browser fetches, and the catalogue.
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
for (const script of ['portal.js', 'session.js', 'saving.js', 'checking.js', 'passkey.js', 'signing.js']) {
  const js = await build({ ...options, entryPoints: [`${root}public/${script}`] });
  await put(`${script}.txt`, js.outputFiles[0].text);
}

// The definitions are TypeScript: bundled, they run under any Node.
const packing = await build({
  entryPoints: [`${root}src/catalogue/pack-services.ts`],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const code = Buffer.from(packing.outputFiles[0].contents).toString('base64');
const { packedServices } = await import(`data:text/javascript;base64,${code}`);
await put('services.txt', packedServices);
