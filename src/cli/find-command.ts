import { parseArgs } from 'node:util';
import { UsageError } from '../errors.ts';
import type { Arguments } from './arguments.ts';
import { globalFlags } from './global-flags.ts';
import type { CommandEntry, GroupEntry } from './manifest-entry.ts';
import { didYouMean } from '../words/nearest.ts';

/** Where a command line leads: to a command, or to a noun whose help is wanted. */
export type Found =
  | {
      readonly kind: 'command';
      readonly path: readonly string[];
      readonly entry: CommandEntry;
      readonly rest: readonly string[];
    }
  | {
      readonly kind: 'group';
      readonly path: readonly string[];
      readonly entry: GroupEntry;
      readonly rest: readonly string[];
    };

/** `flags` as `node:util` wants them. Nothing is strict there: our own sentences say what is wrong. */
export function parseOptions(
  flags: Arguments,
): Record<string, { type: 'boolean' | 'string'; short?: string; multiple: true }> {
  return Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      {
        type: flag.value === undefined ? 'boolean' : 'string',
        multiple: true,
        ...(flag.short === undefined ? {} : { short: flag.short }),
      },
    ]),
  );
}

/**
 * Follows the leading words of a command line through the manifest. Global flags may stand between them.
 * `rest` is the line without those words. Throws a `UsageError` at a word that names nothing.
 */
export function findCommand(manifest: GroupEntry, line: readonly string[]): Found {
  const { tokens } = parseArgs({
    args: [...line],
    options: parseOptions(globalFlags),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const rest: (string | undefined)[] = [...line];
  const path: string[] = [];
  let group = manifest;
  let afterUnknownFlag = false;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') break;
    if (token.kind === 'option') {
      afterUnknownFlag = !Object.hasOwn(globalFlags, token.name);
      continue;
    }
    const next = Object.hasOwn(group.entries, token.value) ? group.entries[token.value] : undefined;
    if (next === undefined) {
      // `nuage local --port 4567`: the word after a flag of the command that the noun stands for is its value.
      if (group.fallback !== undefined && afterUnknownFlag) break;
      throw unknownCommand(group, path, token.value);
    }
    rest[token.index] = undefined;
    path.push(token.value);
    if (next.kind === 'command') {
      return { kind: 'command', path, entry: next, rest: rest.filter((word) => word !== undefined) };
    }
    group = next;
  }
  const remaining = rest.filter((word) => word !== undefined);
  const verb = group.fallback === undefined ? undefined : group.entries[group.fallback];
  if (verb?.kind === 'command' && group.fallback !== undefined && !asksForHelp(remaining)) {
    return { kind: 'command', path: [...path, group.fallback], entry: verb, rest: remaining };
  }
  return { kind: 'group', path, entry: group, rest: remaining };
}

/** Whether `--help` or `-h` stands among the flags, whatever else may be wrong with the line. */
export function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end === -1 ? words.length : end).some((word) => word === '--help' || word === '-h');
}

function unknownCommand(group: GroupEntry, path: readonly string[], word: string): UsageError {
  const names = Object.entries(group.entries)
    .filter(([, entry]) => entry.kind === 'group' || !entry.hidden)
    .map(([name]) => name);
  const program = ['nuage', ...path].join(' ');
  return new UsageError(`"${word}" is not a command of ${program}`, {
    hint: didYouMean(word, names) ?? `${program} --help lists them.`,
  });
}
