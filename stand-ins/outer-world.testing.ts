import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { startSmtp } from '../bin/smtp.mjs';
import type { Sms } from '../src/integrations/sms/client.ts';
import type { Mail } from '../src/integrations/smtp/message.ts';
import type { SmtpConfig } from '../src/platform/config.ts';
import type { OutsideProbe, Probe, Probed } from './probe.testing.ts';
import type { Sent } from './sent-log.do.ts';

export const TOKEN = 'demo-sms-token';
export const OUTSIDE_SECRET = 'demo-outside-secret';

/** The stand-ins' Worker, the mail server, and a Worker that calls the real clients. */
export async function startOuterWorld() {
  const standIns = await startWorker('stand-ins/index.tsx', {
    bindings: varsOf('stand-ins/wrangler.toml'),
    durableObjects: {
      SENT: { className: 'SentLog', useSQLite: true },
      ESIA: { className: 'EsiaRegister', useSQLite: true },
      OUTSIDE: { className: 'OutsideRegister', useSQLite: true },
      REGISTRIES: { className: 'RegistriesDesk', useSQLite: true },
    },
  });
  const probe = await startWorker('stand-ins/probe.testing.ts', {});
  const url = (await standIns.ready).href;
  const smtp = await startSmtp({ port: 0, deliverTo: url });
  const ask = async (body: Probe): Promise<Probed> => {
    const answer = await probe.dispatchFetch('http://probe', { method: 'POST', body: JSON.stringify(body) });
    return (await answer.json()) as Probed;
  };
  const server: SmtpConfig = { host: 'localhost', port: smtp.port, security: 'none', from: 'no-reply@kabinet.example' };
  return {
    url,
    smtpPort: smtp.port,
    mail: (mail: Mail, config: Partial<SmtpConfig> = {}) => ask({ smtp: { ...server, ...config }, mail }),
    sms: (sms: Sms, token = TOKEN, to = url) => ask({ gateway: { url: new URL('/sms/send', to).href, token }, sms }),
    outside: (probe: OutsideProbe) => ask(probe),
    async sent(to: string): Promise<Sent[]> {
      return (await (await fetch(`${url}outbox.json?to=${encodeURIComponent(to)}`)).json()) as Sent[];
    },
    async stop() {
      await Promise.all([smtp.close(), standIns.dispose(), probe.dispose()]);
    },
  };
}

/** The variables of a wrangler.toml, all of them capitals. */
const varsOf = (file: string): Record<string, string> =>
  Object.fromEntries(
    [...readFileSync(file, 'utf8').matchAll(/^([A-Z_]+) = (["'])(.*)\2$/gm)].map(([, name, , value]) => [name!, value!]),
  );

/** A variable as a wrangler.toml says it. */
export const varOf = (file: string, name: string): string => varsOf(file)[name] ?? '';

export type OuterWorld = Awaited<ReturnType<typeof startOuterWorld>>;

/** Bundles a Worker for a test and runs it; `log` hears what it prints. */
export async function startWorker(
  entry: string,
  options: object,
  log: (line: string) => void = () => undefined,
): Promise<Miniflare> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*'],
  });
  const script = outputFiles[0]?.text ?? '';
  const worker = { name: 'worker', modules: true, script, compatibilityDate: '2026-10-23', ...options };
  return new Miniflare(
    convertV4MiniflareOptions({
      port: 0,
      host: '127.0.0.1',
      telemetry: { enabled: false },
      cf: false,
      handleStructuredLogs: ({ message }) => log(message),
      workers: [worker],
    }),
  );
}
