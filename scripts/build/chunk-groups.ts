import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtinOf, builtinOfValue } from './light-builtins.ts';

interface Group {
  readonly name: string | ((id: string) => string | null);
  readonly priority: number;
  test(id: string): boolean;
}

interface Root {
  readonly name: string;
  readonly modules: readonly string[];
  /** Only what these import as well. */
  readonly and?: readonly string[];
}

const doorModules = [
  'aws/connect.ts',
  'operations/ec2/plan-instances.ts',
  'operations/ec2/list.ts',
  'cli/session.ts',
  'cli/instance-selection.ts',
];

/**
 * Modules that are needed together stand in one file: resolving, reading and linking a file costs a start
 * about half a millisecond, and left alone a bundler makes a file of every module that several commands
 * share. Each group is a module with all that it imports outright; what is imported when used stays apart.
 */
const roots: readonly Root[] = [
  // What every start needs, `nuage --help` among them.
  {
    name: 'frame',
    modules: [
      'cli/start.ts',
      'cli/help/render-help.ts',
      'cli/run-command.ts',
      'cli/local/data-directory.ts',
      'system.ts',
      'version.ts',
      'wire/error.ts',
    ],
  },
  // What answers before there is a cloud, and the command that starts it.
  { name: 'front', modules: ['cli/commands/local/start.ts'] },
  // What both ends of a call need.
  { name: 'wire', modules: doorModules, and: ['local/cloud.ts'] },
  { name: 'door', modules: doorModules },
  { name: 'cloud', modules: ['local/cloud.ts'] },
  { name: 'change', modules: ['cli/change.ts'] },
];

/** Builtins that cost next to nothing at every start, and those that every call to AWS needs. The others stay apart. */
const builtins: Readonly<Record<string, readonly string[]>> = {
  frame: [
    'node:util',
    'node:path',
    'node:fs',
    'node:fs/promises',
    'node:url',
    'node:os',
    'node:net',
    'node:timers/promises',
    'node:stream/promises',
    'node:crypto',
    'node:zlib',
    'node:module',
  ],
};

/** The groups of the bundle of `src/`. A module belongs to the first that has it. */
export function chunkGroups(src: string): Group[] {
  const taken = new Set<string>();
  const named = roots.map(({ name, modules, and }, index): Group => {
    const others = and === undefined ? undefined : closure(src, and);
    const own = new Set([...closure(src, modules)].filter((id) => others?.has(id) ?? true));
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
  // They load their builtin, so no group takes them along: who uses one loads them.
  const values: Group = {
    name: (id) => builtinOfValue(id)?.replaceAll(/\W+/g, '-') ?? null,
    priority: roots.length + 1,
    test: (id) => builtinOfValue(id) !== undefined,
  };
  return [values, ...named];
}

function closure(src: string, modules: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const module of modules) collect(join(src, module), found);
  return found;
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
