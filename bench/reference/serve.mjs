import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { buildWorker } from '../../bin/lib/build.mjs';
import { freePorts } from '../../bin/lib/ports.mjs';
import { startWorker } from '../../bin/lib/worker.mjs';
import { workerdOf } from '../cpu.mjs';
import { measure } from '../measure.mjs';

const CONFIG = 'bench/reference/wrangler.toml';
const TITLE = 'Место жительства по паспорту';
const HINT = 'Как в документе, без сокращений и кавычек';

/**
 * Serves a bare page of eleven kilobytes with two reads of D1 on the same miniflare while `use(reference)` runs. Machines differ,
 * and so do hours of one machine: a figure beside the reference's, taken just before it, says more than a figure.
 */
export async function withReference(use) {
  const stateDir = mkdtempSync(`${tmpdir()}/kabinet-reference-`);
  const [port] = await freePorts(1);
  const bundle = buildWorker('bench/reference/worker.tsx', CONFIG);
  const worker = await startWorker({ config: CONFIG, bundle, port, stateDir, vars: {}, log: () => undefined });
  try {
    const d1 = await worker.getD1Database('DB');
    await d1.prepare('CREATE TABLE rows (id INTEGER PRIMARY KEY, title TEXT NOT NULL, hint TEXT NOT NULL) STRICT').run();
    await d1.batch([1, 2].map(id => d1.prepare('INSERT INTO rows VALUES (?, ?, ?)').bind(id, TITLE, HINT)));
    const load = { port, pid: workerdOf(port), expected: 200, requests: [{ path: '/' }] };
    await measure({ ...load, mode: 'closed', seconds: 3, connections: 4 });
    return await use(wanted => measure({ ...load, ...wanted }));
  } finally {
    await worker.dispose();
    rmSync(stateDir, { recursive: true, force: true });
  }
}
