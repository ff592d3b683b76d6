import { isSkip, type Change, type PlanEntry, type PlanHeader, type ResourceChange } from './step.ts';
import type { Plan } from './plan.ts';

/** Steps of one kind in one place. */
export interface PlanGroup {
  readonly account: string;
  readonly region: string;
  /** `ec2:StopInstances`, or the name of a mover. */
  readonly what: string;
  readonly change: Change;
  readonly steps: number;
  /** The first targets, for a person to recognise; at most `shown`. */
  readonly targets: readonly { readonly id: string; readonly name?: string; readonly reason: string }[];
}

/** What a plan comes to: all that a renderer needs, of bounded size however long the plan is. */
export interface PlanSummary {
  readonly header: PlanHeader;
  readonly changes: Readonly<Record<Change, number>>;
  readonly groups: readonly PlanGroup[];
  /** What becomes of resources, where the plan says it of resources rather than of calls. */
  readonly resources: readonly ResourceChange[];
  /** Why things are left alone, and how many; each with its first targets. */
  readonly skips: readonly {
    readonly reason: string;
    readonly count: number;
    readonly targets: readonly string[];
  }[];
  /** What the plan changes in running costs, USD an hour; undefined when no step says. */
  readonly usdPerHour: number | undefined;
  /** The same for a month of 730 hours, as AWS's price pages count it, in cents. */
  readonly usdPerMonth: number | undefined;
  /** Steps that an undo cannot take back, by reason. */
  readonly irreversible: readonly { readonly reason: string; readonly count: number }[];
}

/** Hours of a year over twelve. */
const hoursPerMonth = 730;

/** Reads a plan once and counts. `shown` is how many targets each group names, 20 by default. */
export async function summarize(plan: Plan, shown = 20): Promise<PlanSummary> {
  const changes = { create: 0, update: 0, replace: 0, delete: 0 };
  const groups = new Map<string, PlanGroup & { targets: PlanGroup['targets'][number][]; steps: number }>();
  const skips = new Map<string, { reason: string; count: number; targets: string[] }>();
  const irreversible = new Map<string, number>();
  const resources: ResourceChange[] = [];
  let usdPerHour: number | undefined;
  for await (const entry of plan.entries()) {
    if (isSkip(entry)) {
      const known = skips.get(entry.reason) ?? { reason: entry.reason, count: 0, targets: [] };
      known.count += 1;
      if (known.targets.length < shown)
        known.targets.push(entry.about === undefined ? entry.skip : `${entry.skip} (${entry.about})`);
      skips.set(entry.reason, known);
      continue;
    }
    changes[entry.change] += 1;
    if (entry.resource !== undefined) resources.push(entry.resource);
    if (entry.usdPerHour !== undefined) usdPerHour = (usdPerHour ?? 0) + entry.usdPerHour;
    if (entry.undo !== undefined && 'impossible' in entry.undo) {
      irreversible.set(entry.undo.impossible, (irreversible.get(entry.undo.impossible) ?? 0) + 1);
    }
    const what = whatOf(entry);
    const key = JSON.stringify([entry.account, entry.region, what, entry.change]);
    const group = groups.get(key) ?? {
      account: entry.account,
      region: entry.region,
      what,
      change: entry.change,
      steps: 0,
      targets: [],
    };
    group.steps += 1;
    if (group.targets.length < shown) {
      group.targets.push({
        id: entry.target,
        reason: entry.reason,
        ...(entry.name === undefined ? {} : { name: entry.name }),
      });
    }
    groups.set(key, group);
  }
  return {
    header: plan.header,
    changes,
    groups: [...groups.values()],
    resources,
    skips: [...skips.values()],
    usdPerHour,
    usdPerMonth: usdPerHour === undefined ? undefined : Math.round(usdPerHour * hoursPerMonth * 100) / 100,
    irreversible: [...irreversible].map(([reason, count]) => ({ reason, count })),
  };
}

/** What a step does, in a word: the permission it needs, or its mover. */
function whatOf(entry: Exclude<PlanEntry, { skip: string }>): string {
  return entry.call === undefined ? (entry.mover?.name ?? '') : `${entry.call.service}:${entry.call.action}`;
}
