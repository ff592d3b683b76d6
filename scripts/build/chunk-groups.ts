import { join } from 'node:path';
import { closure } from './imports.ts';
import { builtinOf, builtinOfValue } from './light-builtins.ts';
import { serviceGroups } from './service-groups.ts';

interface Group {
  readonly name: string | ((id: string) => string | null);
  readonly priority: number;
  readonly debugName?: string;
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
  'cli/render/state.ts',
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
      // Small, and what nearly every command needs of what would else be in large files beside it.
      'wire/lent.ts',
      'cli/render/suggest.ts',
    ],
  },
  // What answers before there is a cloud, and the command that starts it.
  { name: 'front', modules: ['cli/commands/local/start.ts'] },
  // What both ends of a call need: nobody loads the cloud's file for what it shares with others.
  {
    name: 'wire',
    modules: [...doorModules, 'cli/change.ts', 'wire/checksum/hasher.ts', 'operations/s3/copy.ts'],
    and: ['local/cloud.ts'],
  },
  { name: 'door', modules: doorModules },
  { name: 'cloud', modules: ['local/cloud.ts'] },
  { name: 'change', modules: ['cli/change.ts'] },
  // The cloud and backups have these too, and nothing of transfers.
  { name: 'checksums', modules: ['wire/checksum/hasher.ts', 'wire/checksum/combine.ts'] },
  // What every command about S3 needs, and what those that carry bytes need.
  {
    name: 'objects',
    modules: [
      'operations/one-place.ts',
      'operations/s3/list.ts',
      'operations/s3/key-order.ts',
      'operations/s3/filters.ts',
      'operations/s3/look-at-object.ts',
      'aws/s3/delete-objects.ts',
      'cli/s3/transfer-flags.ts',
      'cli/s3/told-less.ts',
      'cli/s3/payer.ts',
    ],
  },
  {
    name: 'transfers',
    modules: ['operations/s3/copy.ts', 'operations/s3/stream.ts', 'cli/s3/transfer.ts'],
  },
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

/** Builtins whose classes whoever has the group uses all the same. */
const valuesAtHome: Readonly<Record<string, readonly string[]>> = {
  frame: ['node:path'],
  cloud: ['node:sqlite'],
};

/** The groups of the bundle of `src/`. A module belongs to the first that has it. */
export function chunkGroups(src: string): Group[] {
  const taken = new Set<string>();
  const sets = roots.map(({ name, modules, and }) => {
    const others = and === undefined ? undefined : closureOf(src, and);
    const own = [...closureOf(src, modules)].filter((id) => others?.has(id) !== false && !taken.has(id));
    for (const id of own) taken.add(id);
    return { name, modules: new Set(own) };
  });
  const all = [...sets, ...serviceGroups(src, taken)];
  const named = all.map(({ name, modules }, index): Group => ({
    name,
    priority: all.length - index,
    test: (id) =>
      modules.has(id) ||
      (builtins[name]?.includes(builtinOf(id) ?? '') ?? false) ||
      (valuesAtHome[name]?.includes(builtinOfValue(id) ?? '') ?? false),
  }));
  // They load their builtin, so no group takes them along: who uses one loads them.
  const values: Group = {
    debugName: 'classes and constants of builtins',
    name: (id) => builtinOfValue(id)?.replaceAll(/\W+/g, '-') ?? null,
    priority: all.length + 1,
    test: (id) => {
      const builtin = builtinOfValue(id);
      return builtin !== undefined && !Object.values(valuesAtHome).some((home) => home.includes(builtin));
    },
  };
  return [values, ...named];
}

function closureOf(src: string, modules: readonly string[]): Set<string> {
  return closure(modules.map((module) => join(src, module)));
}
