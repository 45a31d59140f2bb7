import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions, unstable_readConfig } from 'wrangler';
import { root } from './root.mjs';

const TYPES = { '.js': 'ESModule', '.wasm': 'CompiledWasm', '.ttf': 'Data', '.webp': 'Data', '.txt': 'Text' };
// Miniflare copies all it has written of its configuration with every few kilobytes more: what is heavy workerd asks for by itself.
const HEAVY = /\.js$|-services\.txt$/;

/**
 * Runs one built Worker on miniflare with the bindings of its wrangler.toml; `vars` stand over those of the file.
 * The Worker sees the CF-Connecting-IP that the client sends, so that one machine can be many clients.
 * `whole`: the bundle is given to workerd in one piece, as it would be deployed; a start takes two seconds more of Node.
 */
export async function startWorker({ config, bundle, port, stateDir, vars, log, whole = false }) {
  const { name } = unstable_readConfig({ config: `${root}/${config}` });
  const { modulesRules: _rules, ...options } = unstable_getMiniflareWorkerOptions(`${root}/${config}`).workerOptions;
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      port,
      host: '127.0.0.1',
      resourcePersistencePath: `${stateDir}/v3`,
      telemetry: { enabled: false },
      cf: false,
      unsafeTriggerHandlers: true,
      logRequests: false,
      handleStructuredLogs: entry => log(entry),
      unsafeModuleFallbackService: request => heavyModule(bundle.folder, request),
      workers: [
        {
          ...options,
          name,
          modules: whole ? wholeBundle(bundle) : lightBundle(bundle),
          modulesRoot: bundle.folder,
          unsafeUseModuleFallbackService: !whole,
          rootPath: dirname(`${root}/${config}`),
          bindings: { ...options.bindings, ...vars },
          stripCfConnectingIp: false,
        },
      ],
    }),
  );
  await miniflare.ready;
  return miniflare;
}

const moduleOf = (folder, file) => ({ type: TYPES[extname(file)], path: `${folder}/${file}` });
const filesOf = ({ folder }) => readdirSync(folder).filter(file => TYPES[extname(file)]);

const wholeBundle = ({ folder, main }) =>
  [main, ...filesOf({ folder }).filter(file => file !== main)].map(file => moduleOf(folder, file));

const lightBundle = ({ folder, main }) => [
  { type: 'ESModule', path: `${folder}/begin.js`, contents: `export * from './${main}'; export { default } from './${main}';` },
  ...filesOf({ folder })
    .filter(file => !HEAVY.test(file))
    .map(file => moduleOf(folder, file)),
];

const answers = new Map();

/** What workerd is told of a heavy module, in the words of its fallback service; put together once a process. */
function heavyModule(folder, { url }) {
  const file = basename(new URL(url).searchParams.get('specifier'));
  if (!HEAVY.test(file)) return new Response('no such module', { status: 404 });
  const path = `${folder}/${file}`;
  if (!answers.has(path)) {
    const text = readFileSync(path, 'utf8');
    answers.set(path, Buffer.from(JSON.stringify({ name: file, [file.endsWith('.js') ? 'esModule' : 'text']: text })));
  }
  return new Response(answers.get(path));
}
