import { readFileSync } from 'node:fs';

/** Megabytes that a process and all that descend from it hold in memory; 0 where the system does not tell. */
export function treeMemory(processId: number): number {
  let pages = 0;
  const waiting = [processId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const [, resident = '0'] = read(`/proc/${id}/statm`).split(' ');
    pages += Number(resident);
    for (const child of read(`/proc/${id}/task/${id}/children`).split(' '))
      if (child !== '') waiting.push(Number(child));
  }
  return (pages * 4096) / 1024 ** 2;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
