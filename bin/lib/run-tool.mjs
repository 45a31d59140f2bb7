import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Runs a script of node_modules to its end and resolves with its exit code; it hears every signal that we hear. */
export function runTool(script, args) {
  const child = spawn(process.execPath, [`${root}/node_modules/${script}`, ...args], { cwd: root, stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = signal => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  return new Promise(resolve =>
    child.once('exit', code => {
      for (const signal of signals) process.off(signal, forward);
      resolve(code ?? 1);
    }),
  );
}
