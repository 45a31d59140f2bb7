export type Ports = { port: number; standInsPort: number; smtpPort: number };
export function freePorts(n: number): Promise<number[]>;
export function chosenPorts(env: Record<string, string | undefined>): Promise<Ports>;
