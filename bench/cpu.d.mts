export function cpuSeconds(pid: number): number;
export function residentMiB(pid: number): number;
export function workerdOf(port: number): number;
