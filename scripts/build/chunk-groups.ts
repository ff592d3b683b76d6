import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtinOf } from './light-builtins.ts';

interface Group {
  readonly name: string;
  readonly priority: number;
  test(id: string): boolean;
}

/**
 * Modules that are needed together stand in one file: resolving, reading and linking a file costs a start
 * about half a millisecond, and left alone a bundler makes a file of every module that several commands
 * share. Each group is a module with all that it imports outright; what is imported when used stays apart.
 */
const roots: readonly { readonly name: string; readonly modules: readonly string[] }[] = [
  // What every start needs, `nuage --help` among them.
  { name: 'frame', modules: ['cli/start.ts', 'cli/help/render-help.ts'] },
  { name: 'door', modules: ['aws/connect.ts', 'operations/ec2/plan-instances.ts', 'operations/ec2/list.ts'] },
  {
    name: 'work',
    modules: [
      'cli/run-command.ts',
      'cli/session.ts',
      'system.ts',
      'cli/instance-selection.ts',
      'cli/local/data-directory.ts',
    ],
  },
  { name: 'cloud', modules: ['local/cloud.ts'] },
  { name: 'serve', modules: ['local/http/serve.ts'] },
  { name: 'change', modules: ['cli/change.ts'] },
];

/** Builtins that cost next to nothing at every start, and those that every call to AWS needs. The others stay apart. */
const builtins: Readonly<Record<string, readonly string[]>> = {
  frame: ['node:util', 'node:path', 'node:fs', 'node:fs/promises', 'node:url', 'node:os'],
  door: ['node:crypto', 'node:zlib'],
  serve: ['node:net', 'node:stream/promises'],
};

/** The groups of the bundle of `src/`. A module belongs to the first that has it. */
export function chunkGroups(src: string): Group[] {
  const taken = new Set<string>();
  return roots.map(({ name, modules }, index) => {
    const own = new Set<string>();
    for (const module of modules) collect(join(src, module), own);
    for (const id of own) {
      if (taken.has(id)) own.delete(id);
      else taken.add(id);
    }
    return {
      name,
      priority: roots.length - index,
      test: (id) =>
        own.has(id) ||
        // What the bundler itself adds is needed at every start.
        (name === 'frame' && id === '\0rolldown/runtime.js') ||
        (builtins[name]?.includes(builtinOf(id) ?? '') ?? false),
    };
  });
}

/** A module, and every one of ours that it imports outright. */
function collect(id: string, found: Set<string>): void {
  if (found.has(id)) return;
  found.add(id);
  const source = readFileSync(id, 'utf8');
  for (const [, types, path = ''] of source.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)';/gm,
  )) {
    if (types === undefined) collect(join(dirname(id), path), found);
  }
}
