import { parseArgs } from 'node:util';
import type { Argument, Arguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { parseOptions } from '../find-command.ts';
import { globalFlags } from '../global-flags.ts';
import type { GroupEntry } from '../manifest-entry.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Offer } from './offer.ts';
import { suggestions } from './suggestions.ts';

/** A mark for the shell's script: complete the name of a file here. */
export const filesWanted: Offer = { word: ':file', brief: '' };

/**
 * What could stand in place of the last of `words`, the words after `nuage` up to the cursor. Loads the file
 * of a command only once its whole name is there, reads no configuration and opens no connection.
 */
export async function complete(
  manifest: GroupEntry,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<readonly Offer[]> {
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? '';
  const place = await findPlace(manifest, before);
  const flags: Arguments = { ...globalFlags, ...place.command?.flags };
  const all = parseArgs({
    args: [...before],
    options: parseOptions(flags),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
  const ended = all.some((token) => token.kind === 'option-terminator');

  const inline = /^--([^=]+)=(.*)$/s.exec(current);
  if (!ended && inline !== null) {
    const [, name = '', text = ''] = inline;
    const offers = await offerValues(flags[name], text, surroundings);
    return offers.map((offer) =>
      offer === filesWanted ? offer : { word: `--${name}=${offer.word}`, brief: offer.brief },
    );
  }
  // A flag at the very end that still waits for its value.
  const last = all.at(-1);
  if (
    !ended &&
    last?.kind === 'option' &&
    last.value === undefined &&
    flags[last.name]?.value !== undefined
  ) {
    return offerValues(flags[last.name], current, surroundings);
  }
  if (!ended && current.startsWith('-'))
    return offerFlags(
      flags,
      new Set(all.flatMap((token) => (token.kind === 'option' ? [token.name] : []))),
      current,
    );
  const typed = all.filter((token) => token.kind === 'positional').length - place.depth;
  const commands = typed === 0 ? offerCommands(place.group, current) : [];
  const values =
    place.command === undefined
      ? []
      : await offerValues(positionalAt(place.command, typed), current, surroundings);
  return [...commands, ...values];
}

interface Place {
  readonly group: GroupEntry | undefined;
  readonly command: Command | undefined;
  /** Words that the path took. */
  readonly depth: number;
}

/** As far as the words before the cursor lead. A noun that stands for a verb has the flags of that verb. */
async function findPlace(manifest: GroupEntry, before: readonly string[]): Promise<Place> {
  const { tokens } = parseArgs({
    args: [...before],
    options: parseOptions(globalFlags),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  let group = manifest;
  let depth = 0;
  for (const token of tokens) {
    if (token.kind !== 'positional') continue;
    const next = Object.hasOwn(group.entries, token.value) ? group.entries[token.value] : undefined;
    if (next === undefined) break;
    depth += 1;
    if (next.kind === 'command') return { group: undefined, command: (await next.load()).command, depth };
    group = next;
  }
  const verb = group.fallback === undefined ? undefined : group.entries[group.fallback];
  return { group, command: verb?.kind === 'command' ? (await verb.load()).command : undefined, depth };
}

function offerCommands(group: GroupEntry | undefined, current: string): readonly Offer[] {
  return Object.entries(group?.entries ?? {})
    .filter(([name, entry]) => name.startsWith(current) && (entry.kind === 'group' || !entry.hidden))
    .map(([name, { brief }]) => ({ word: name, brief }));
}

/** Flags not given yet, and those that may stand again; the command's own first. */
function offerFlags(flags: Arguments, given: ReadonlySet<string>, current: string): readonly Offer[] {
  return Object.entries(flags)
    .filter(
      ([name, flag]) =>
        flag.hidden !== true && `--${name}`.startsWith(current) && (flag.repeatable || !given.has(name)),
    )
    .map(([name, flag]) => ({ word: `--${name}`, brief: flag.brief }))
    .sort((left, right) => Number(isGlobal(left.word)) - Number(isGlobal(right.word)));
}

function isGlobal(word: string): boolean {
  return Object.hasOwn(globalFlags, word.slice(2));
}

function positionalAt(command: Command, index: number): Argument<unknown> | undefined {
  const declared = Object.values(command.positionals);
  const last = declared.at(-1);
  return declared[index] ?? (last?.repeatable === true ? last : undefined);
}

async function offerValues(
  argument: Argument<unknown> | undefined,
  current: string,
  surroundings: Surroundings,
): Promise<readonly Offer[]> {
  const { choices, suggest } = argument?.value ?? {};
  if (suggest === 'file') return [filesWanted];
  const offers =
    choices?.map((word) => ({ word, brief: '' })) ??
    (suggest === undefined ? [] : await suggestions(suggest, surroundings));
  return offers.filter(({ word }) => word.startsWith(current));
}
