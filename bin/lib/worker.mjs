import { readdirSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions, unstable_readConfig } from 'wrangler';
import { root } from './root.mjs';

const TYPES = { '.js': 'ESModule', '.wasm': 'CompiledWasm', '.ttf': 'Data', '.txt': 'Text' };

/**
 * Runs one built Worker on miniflare with the bindings of its wrangler.toml; `vars` stand over those of the file.
 * The Worker sees the CF-Connecting-IP that the client sends, so that one machine can be many clients.
 */
export async function startWorker({ config, bundle, port, stateDir, vars, log }) {
  const { name } = unstable_readConfig({ config: `${root}/${config}` });
  const { modulesRules: _rules, ...options } = unstable_getMiniflareWorkerOptions(`${root}/${config}`).workerOptions;
  const files = readdirSync(bundle.folder).filter(file => TYPES[extname(file)]);
  const modules = [bundle.main, ...files.filter(file => file !== bundle.main)].map(file => ({
    type: TYPES[extname(file)],
    path: `${bundle.folder}/${file}`,
  }));
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
      workers: [
        {
          ...options,
          name,
          modules,
          modulesRoot: bundle.folder,
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
