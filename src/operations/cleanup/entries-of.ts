import type { PlanEntry, Step } from '../plan/step.ts';
import { cleanupKinds } from './candidate.ts';
import type { Candidate, CleanupKind, Looking } from './candidate.ts';
import type { CleanupInput } from './cleanup-input.ts';
import { ageAndPrice, decider } from './decide.ts';
import type { Decider } from './decide.ts';
import { kinds } from './kinds.ts';
import { lookAtEach } from './look-at-each.ts';
import { dueDay, markOf, markStep, stillMarked, unmarkStep } from './marks.ts';

/** How many of a kind were looked at, and how many of them go or are marked. */
export interface Counts {
  seen: number;
  going: number;
}

const usualKinds: readonly CleanupKind[] = ['images', 'snapshots', 'volumes'];

/** What the plan says of everything that was looked at in one place. */
export async function entriesOf(
  input: CleanupInput,
  at: Omit<Looking, 'goingImages' | 'finalSnapshot'>,
  counts: Map<CleanupKind, Counts>,
): Promise<readonly PlanEntry[]> {
  const wanted = new Set(input.kinds ?? usualKinds);
  const decide = decider(input, at.now);
  const entries: PlanEntry[] = [];
  /** The steps that take images away. */
  const planned = new Map<string, string>();
  for (const kind of cleanupKinds) {
    if (!wanted.has(kind)) continue;
    const looking: Looking = {
      ...at,
      goingImages: new Set(planned.keys()),
      finalSnapshot: input.finalSnapshot !== false,
    };
    const count = counts.get(kind) ?? { seen: 0, going: 0 };
    counts.set(kind, count);
    const all = await kinds[kind].list(looking);
    count.seen += all.length;
    const going = new Set(all.filter((candidate) => decide.whyKept(kind, candidate) === undefined));
    for (const candidate of all)
      if (!going.has(candidate)) entries.push(stays(candidate, decide, kind, input, at));
    for (const candidate of await lookAtEach([...going])) {
      if (decide.whyKept(kind, candidate) !== undefined) {
        entries.push(stays(candidate, decide, kind, input, at));
        continue;
      }
      const taken = takes(candidate, kind, input, at, planned);
      for (const entry of taken) entries.push(entry);
      const [first] = taken;
      if (first !== undefined && !('skip' in first)) count.going += 1;
      const last = taken.at(-1);
      if (kind === 'images' && last !== undefined && !('skip' in last) && last.change === 'delete')
        planned.set(candidate.id, last.id);
    }
  }
  return entries;
}

type At = Pick<Looking, 'account' | 'region' | 'now'>;

/** The entry of what stays. Where marks are used, one that something protects loses its mark. */
function stays(
  candidate: Candidate,
  decide: Decider,
  kind: CleanupKind,
  { markFor }: CleanupInput,
  at: At,
): PlanEntry {
  const mark = markOf(candidate);
  const protection = decide.whyProtected(candidate);
  if (markFor !== undefined && mark.kind !== 'none' && protection !== undefined)
    return unmarkStep(candidate, mark.value, `its mark goes: ${protection}`, at);
  return left(candidate, protection ?? decide.whyKept(kind, candidate) ?? '', at);
}

/** The steps of what goes, or of what is marked to go. */
function takes(
  candidate: Candidate,
  kind: CleanupKind,
  { markFor }: CleanupInput,
  at: At,
  planned: ReadonlyMap<string, string>,
): readonly PlanEntry[] {
  const what = `${ageAndPrice(candidate, at.now)}, ${candidate.about}`;
  const reason = `for: ${what}; against: ${candidate.against}`;
  if (markFor === undefined) return candidate.steps(reason, planned);
  if (!kinds[kind].markable) return [left(candidate, `${kind} hold no mark: they go without --mark-for`, at)];
  const mark = markOf(candidate);
  if (mark.kind === 'unreadable')
    return [left(candidate, `its mark is no day such as 2026-12-31: ${mark.value}`, at)];
  if (mark.kind === 'none') {
    const value = dueDay(at.now, markFor);
    return [markStep(candidate, value, `goes on ${value}; ${reason}`, at)];
  }
  if (at.now < mark.due) return [left(candidate, `it is marked, and goes on ${mark.value}`, at)];
  return candidate
    .steps(`marked for ${mark.value}; ${reason}`, planned)
    .map((step): Step => ({ ...step, requires: [...step.requires, stillMarked(candidate.id, mark.value)] }));
}

function left(candidate: Candidate, reason: string, { account, region, now }: At): PlanEntry {
  const name = candidate.name ?? candidate.tags['Name'];
  return {
    skip: candidate.id,
    account,
    region,
    reason,
    about: ageAndPrice(candidate, now),
    ...(name === undefined || name === '' ? {} : { name }),
  };
}
