import type { CleanupKind } from '../operations/cleanup/candidate.ts';
import type { CleanupInput } from '../operations/cleanup/cleanup-input.ts';
import type { Configuration } from './config/schema.ts';
import { parseDuration } from './render/duration.ts';
import type { TagMatch } from './values.ts';

/** What the command line says of a cleanup. */
export interface CleanupFlags {
  readonly kind: readonly CleanupKind[];
  readonly 'older-than': number | undefined;
  readonly tag: readonly TagMatch[];
  readonly protect: readonly TagMatch[];
  readonly 'protect-name': readonly string[];
  readonly max: number | undefined;
  readonly 'max-percent': number | undefined;
  readonly 'no-final-snapshot': boolean;
  readonly 'mark-for': number | undefined;
}

/** The command line over `cleanup:` of the configuration; what either protects is protected. */
export function cleanupInput(flags: CleanupFlags, { cleanup = {} }: Configuration): CleanupInput {
  const kinds = flags.kind.length === 0 ? cleanup.kinds : flags.kind;
  const olderThan = flags['older-than'] ?? milliseconds(cleanup.olderThan);
  // An age on the command line is for all kinds.
  const ages = flags['older-than'] === undefined ? agesOf(cleanup.ages) : undefined;
  const max = flags.max ?? cleanup.max;
  const maxPercent = flags['max-percent'] ?? cleanup.maxPercent;
  const markFor = flags['mark-for'] ?? milliseconds(cleanup.markFor);
  return {
    ...(kinds !== undefined && { kinds }),
    ...(olderThan !== undefined && { olderThan }),
    ...(ages !== undefined && { ages }),
    tags: asRecord(flags.tag.length === 0 ? matches(cleanup.tags) : flags.tag),
    ...(max !== undefined && { max }),
    ...(maxPercent !== undefined && { maxPercent }),
    ...(markFor !== undefined && { markFor }),
    finalSnapshot: !flags['no-final-snapshot'] && cleanup.finalSnapshot !== false,
    protect: {
      tags: [...matches(cleanup.protect?.tags), ...flags.protect],
      names: [...(cleanup.protect?.names ?? []), ...flags['protect-name']],
    },
  };
}

function milliseconds(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDuration(text);
}

function agesOf(
  ages: Readonly<Partial<Record<CleanupKind, string | undefined>>> | undefined,
): CleanupInput['ages'] {
  if (ages === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(ages).flatMap(([kind, text]) => {
      const age = milliseconds(text);
      return age === undefined ? [] : [[kind, age]];
    }),
  );
}

function matches(tags: readonly string[] = []): readonly TagMatch[] {
  return tags.map((tag) => {
    const at = tag.indexOf('=');
    return at === -1 ? { key: tag } : { key: tag.slice(0, at), value: tag.slice(at + 1) };
  });
}

function asRecord(tags: readonly TagMatch[]): Readonly<Record<string, string | true>> {
  return Object.fromEntries(tags.map(({ key, value }) => [key, value ?? (true as const)]));
}
