import { createServer } from 'node:net';

const free = port =>
  new Promise(answer => {
    const server = createServer();
    server.once('error', () => answer(null));
    server.listen(port, '127.0.0.1', () => {
      const { port: got } = server.address();
      server.close(() => answer(got));
    });
  });

// Below the range from which the system takes ports for outgoing connections: one of those could take ours before we listen.
const FIRST = 10_000;
const LAST = 32_000;

/** n ports that nobody listens on, for tests and measurements; drawn far apart, since several ask at once. */
export async function freePorts(n) {
  const ports = new Set();
  while (ports.size < n) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    if (!ports.has(port) && (await free(port))) ports.add(port);
  }
  return [...ports];
}

/** The ports of `npm start`. Throws in words when one is not a number or is taken. */
export async function chosenPorts(env) {
  const wanted = [
    ['PORT', 8787, 'портал', 'the portal'],
    ['STAND_INS_PORT', 8788, 'заглушки', 'the stand-ins'],
    ['SMTP_PORT', 8789, 'почта', 'mail'],
  ];
  const ports = {};
  for (const [name, usual, ru, en] of wanted) {
    const port = Number(env[name] || usual);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Error(`${name}=${env[name]}: это не номер порта. Not a port number.`);
    if (Object.values(ports).includes(port)) throw new Error(`${name}=${port}: этот порт уже отдан. Two ports are the same.`);
    if (!(await free(port)))
      throw new Error(
        `Порт ${port} (${ru}) занят. Освободите его или задайте другой: ${name}=${port + 100} npm start\n` +
          `Port ${port} (${en}) is taken. Free it or choose another: ${name}=${port + 100} npm start`,
      );
    ports[name] = port;
  }
  return { port: ports.PORT, standInsPort: ports.STAND_INS_PORT, smtpPort: ports.SMTP_PORT };
}
