import { count } from '../../words/count.ts';
import { formatDuration } from '../../words/duration.ts';
import { namePattern } from '../name-pattern.ts';
import type { Candidate, CleanupKind } from './candidate.ts';
import type { CleanupInput } from './cleanup-input.ts';

export const day = 86_400_000;
const usualAge = 90 * day;

export interface Decider {
  /** What protects it, whatever its age. */
  whyProtected(candidate: Candidate): string | undefined;
  /** Why it stays: something protects it, or it is not what was asked for; undefined when it goes. */
  whyKept(kind: CleanupKind, candidate: Candidate): string | undefined;
}

/** Decides about things as the person asked. */
export function decider(input: CleanupInput, now: number): Decider {
  const { tags = {}, protect = {} } = input;
  const wanted = Object.entries(tags);
  const protectedTags = protect.tags ?? [];
  const patterns = (protect.names ?? []).map((pattern) => ({ pattern, form: namePattern(pattern) }));

  function whyProtected(candidate: Candidate): string | undefined {
    if (candidate.protectedBy !== undefined) return candidate.protectedBy;
    const tag = protectedTags.find(({ key, value }) => hasTag(candidate, [key, value ?? true]));
    if (tag !== undefined) return `it has the tag ${tag.key}, which is protected`;
    if (patterns.length === 0) return undefined;
    const names = [candidate.id, candidate.name, candidate.tags['Name']].filter((name) => name !== undefined);
    const match = patterns.find(({ form }) => names.some((name) => form.test(name)));
    return match === undefined ? undefined : `its name matches ${match.pattern}, which is protected`;
  }

  function whyNotAsked(kind: CleanupKind, candidate: Candidate): string | undefined {
    if (!wanted.every((one) => hasTag(candidate, one))) return 'it has not the tags that were asked for';
    const age = ageOf(kind, input);
    if (candidate.created !== undefined && now - candidate.created < age)
      return `it is younger than ${age % day === 0 ? count(age / day, 'day') : formatDuration(age)}`;
    return undefined;
  }

  return {
    whyProtected,
    whyKept: (kind, candidate) => whyProtected(candidate) ?? whyNotAsked(kind, candidate),
  };
}

/** How old things of a kind must be to go. */
export function ageOf(kind: CleanupKind, { ages = {}, olderThan = usualAge }: CleanupInput): number {
  return ages[kind] ?? olderThan;
}

function hasTag({ tags }: Candidate, [key, value]: readonly [string, string | true]): boolean {
  return Object.hasOwn(tags, key) && (value === true || tags[key] === value);
}

/** The age and the price of a thing, in words. */
export function ageAndPrice({ created, usdPerMonth }: Candidate, now: number): string {
  return [
    created === undefined ? 'of unknown age' : `${Math.floor((now - created) / day)} days old`,
    usdPerMonth === undefined
      ? 'of unknown price'
      : usdPerMonth === 0
        ? 'costs nothing itself'
        : `${usdPerMonth.toFixed(2)} USD a month`,
  ].join(', ');
}
