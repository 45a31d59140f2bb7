import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

// Node takes the types out of .ts by itself, and knows no .tsx: what the portal checks definitions with has views beside it.
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context);
    const source = readFileSync(fileURLToPath(url), 'utf8');
    const { code } = transformSync(source, { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'hono/jsx', format: 'esm' });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
