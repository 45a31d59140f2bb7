// Runs in a thread of its own, so that making requests does not disturb the process that serves miniflare.
import { parentPort, workerData } from 'node:worker_threads';
import { exchange, pool } from './exchange.mjs';

const { port, requests, mode, rate, seconds, connections, expected } = workerData;
const agent = pool();
const latencies = [];
let wrong = 0;
let next = 0;

async function one(due) {
  const asked = requests[next++ % requests.length];
  try {
    const { status } = await exchange({ port, agent, ...asked });
    if (status !== expected) wrong++;
  } catch {
    wrong++;
  }
  latencies.push(performance.now() - due);
}

/** Requests start when they are due, whether or not earlier ones were answered: a slow answer can not slow the asking. */
async function openLoop() {
  const total = mode === 'once' ? requests.length : Math.round(rate * seconds);
  const begun = performance.now();
  const running = [];
  for (let i = 0; i < total; i++) {
    const due = begun + (i * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise(wake => setTimeout(wake, wait));
    running.push(one(Math.max(due, begun)));
  }
  await Promise.all(running);
  return (performance.now() - begun) / 1000;
}

/** Each connection asks again as soon as it is answered. */
async function closedLoop() {
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const walker = async () => {
    while (performance.now() < end) await one(performance.now());
  };
  await Promise.all(Array.from({ length: connections }, walker));
  return (performance.now() - begun) / 1000;
}

const took = await (mode === 'closed' ? closedLoop() : openLoop());
parentPort.postMessage({ latencies, wrong, took });
agent.destroy();
