import type { PlanEntry, Step } from '../plan/step.ts';
import { cleanupKinds } from './candidate.ts';
import type { Candidate, CleanupKind, Looking } from './candidate.ts';
import type { CleanupInput } from './cleanup-input.ts';
import { ageAndPrice, ageOf, decider } from './decide.ts';
import type { Decider } from './decide.ts';
import { kinds } from './kinds.ts';
import { lookAtEach } from './look-at-each.ts';
import { dueDay, markGoes, markOf, markPlace, markStep, stillMarked, unmarkStep } from './marks.ts';
import { unseenUsers } from './unseen.ts';

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
    const before = counts.get(kind)?.going ?? 0;
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
    if (count.going > before) entries.push(...unseenUsers(kind, at));
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
  input: CleanupInput,
  at: At,
  planned: ReadonlyMap<string, string>,
): readonly PlanEntry[] {
  const { markFor } = input;
  const what = `${ageAndPrice(candidate, at.now)}, ${candidate.about}`;
  const reason = `for: ${what}; against: ${candidate.against}`;
  if (markFor === undefined) return candidate.steps(reason, planned);
  if (!kinds[kind].markable) return waits(candidate, kind, input, reason, at, planned);
  const mark = markOf(candidate);
  if (mark.kind === 'unreadable')
    return [left(candidate, `its mark is no day such as 2026-12-31: ${mark.value}`, at)];
  if (mark.kind === 'none') {
    const value = dueDay(at.now, markFor);
    return [markStep(candidate, value, `goes on ${value}; ${reason}`, at)];
  }
  if (at.now < mark.due) return [left(candidate, `it is marked, and goes on ${mark.value}`, at)];
  const still = stillMarked(markPlace(candidate), mark.value);
  const steps = candidate
    .steps(`marked for ${mark.value}; ${reason}`, planned)
    .map((step): Step => ({ ...step, requires: [...step.requires, still] }));
  return [...steps, ...markGoes(candidate, mark.value, steps.at(-1)?.id ?? '', at)];
}

/** What can hold no mark goes when it is older by the time of a mark than it had to be; the plan says the day before. */
function waits(
  candidate: Candidate,
  kind: CleanupKind,
  input: CleanupInput,
  reason: string,
  at: At,
  planned: ReadonlyMap<string, string>,
): readonly PlanEntry[] {
  const due = (candidate.created ?? at.now) + ageOf(kind, input) + (input.markFor ?? 0);
  if (at.now >= due) return candidate.steps(reason, planned);
  const on = new Date(due).toISOString().slice(0, 10);
  return [left(candidate, `it can hold no mark, and goes on ${on} unless somebody goes on with it`, at)];
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
