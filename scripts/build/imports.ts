import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const known = new Map<string, readonly string[]>();

/** Modules, and every one of ours that they import outright. What is imported when used stays apart. */
export function closure(ids: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...importsOf(id));
  }
  return found;
}

function importsOf(id: string): readonly string[] {
  const read = known.get(id);
  if (read !== undefined) return read;
  const imports: string[] = [];
  for (const [, types, path = ''] of readFileSync(id, 'utf8').matchAll(
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)';/gm,
  ))
    if (types === undefined) imports.push(join(dirname(id), path));
  known.set(id, imports);
  return imports;
}
