import { cpus, loadavg, totalmem } from 'node:os';

/** How busy the machine was besides, in runnable processes: figures of a busy one are worth less. */
export const load = (): number => loadavg()[0] ?? 0;

/** What it was measured on; nothing that tells whose machine it is. */
export function machineText(): string {
  const model = cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? '';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${model === '' ? 'CPU' : model}, ${memory} GiB, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
}
