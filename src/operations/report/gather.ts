import { listAlarms } from '../alarms/list.ts';
import type { AlarmLine } from '../alarms/list.ts';
import type { OperationContext } from '../context.ts';
import { costSummary } from '../costs/cost-summary.ts';
import type { Catalogue } from '../schedule/catalogue.ts';
import { pastSaving } from '../schedule/saving.ts';
import { scheduleTag } from '../schedule/tags.ts';
import { attentionOf } from './attention.ts';
import { severities } from './attention-item.ts';
import { backupAges } from './backup-ages.ts';
import type { BackupQuestion } from './backup-ages.ts';
import { changesSince } from './changes.ts';
import { cleanupOffer } from './cleanup-offer.ts';
import { fleetOf } from './fleet.ts';
import { readMachines } from './machine.ts';
import type { ReportMemory } from './memory-form.ts';
import { recentRuns } from './recent-runs.ts';
import type { Report } from './report.ts';
import type { ReportedInstance } from './reported-instance.ts';
import { off, section, valueOf } from './section.ts';
import { countChecks, readChecks } from './status-checks.ts';
import { usualThresholds } from './thresholds.ts';
import type { Thresholds } from './thresholds.ts';
import { readVitals } from './vitals.ts';

export interface ReportInput {
  readonly title?: string | undefined;
  /** Epoch milliseconds. */
  readonly since: number;
  /** Only instances that have all of these tags, with the value or with any. */
  readonly tags?: Readonly<Record<string, string | true>>;
  readonly thresholds?: Partial<Thresholds>;
  /** Keys of tags that every instance must have. */
  readonly requiredTags?: readonly string[];
  /** Whether every instance must be on a schedule. */
  readonly requireSchedule?: boolean;
  /** Keys of tags that are shown with each instance. */
  readonly shownTags?: readonly string[];
  /** The schedules, for what they saved; not said when absent. */
  readonly catalogue?: Catalogue;
  /** Where backups are; not said when absent. */
  readonly backups?: BackupQuestion | undefined;
  /** Not asked when absent: the question costs. */
  readonly costs?: { readonly months: number; readonly cacheDirectory?: string | undefined } | undefined;
  /** Plan a cleanup of what is older, milliseconds; not said when absent. */
  readonly cleanupOlderThan?: number | undefined;
  /** The report before. */
  readonly before?: ReportMemory | undefined;
}

/**
 * Gathers a report of all instances of the context's accounts and regions. Only instances must be readable: any other
 * part that fails says so in its place.
 */
export async function gatherReport(input: ReportInput, context: OperationContext): Promise<Report> {
  const { since, catalogue, costs, backups: store, cleanupOlderThan } = input;
  const to = context.clock.now();
  const thresholds = { ...usualThresholds, ...input.thresholds };
  const places = await context.connections.places();
  const { machines, unread } = await readMachines(input.tags ?? {}, context);
  const [measured, checks, alarms, costPart, saving, runs, backups, cleanup] = await Promise.all([
    section(() => readVitals(machines, { from: since, to }, context)),
    section(() => readChecks(machines, context)),
    section(() => allAlarms(context)),
    costs === undefined
      ? off('Costs were not asked for.')
      : section(() => costSummary({ ...costs, by: 'service' }, context)),
    catalogue === undefined
      ? off('No schedule is configured.')
      : section(() => pastSaving({ catalogue, since }, context)),
    section(() => recentRuns(since, places, context)),
    store === undefined
      ? off('No store of backups is configured.')
      : section(() => backupAges(store, machines, context)),
    cleanupOlderThan === undefined
      ? off('A cleanup was not asked for.')
      : section(() => cleanupOffer(cleanupOlderThan, context)),
  ]);
  const facts = {
    places,
    unread,
    alarms,
    costs: costPart,
    runs,
    backups,
    checks: checks.state === 'read' ? { state: 'read' as const, value: countChecks(checks.value) } : checks,
    curves: measured.state === 'read' ? { state: 'read' as const, value: measured.value.curves } : measured,
  };
  const instances = machines.map((machine): ReportedInstance => ({
    ...machine,
    vitals: valueOf(measured)?.vitals.get(machine.id),
    checks: valueOf(checks)?.get(machine.id),
  }));
  const attention = attentionOf(
    { ...facts, instances },
    {
      thresholds,
      tags: input.requiredTags ?? [],
      schedule: input.requireSchedule === true ? scheduleTag : undefined,
      backups: store,
      now: to,
    },
  );
  const { metrics = 0, calls = 0 } = valueOf(measured) ?? {};
  return {
    nuage: 'report',
    version: 1,
    title: input.title ?? 'AWS instances',
    from: new Date(since).toISOString(),
    to: new Date(to).toISOString(),
    ...facts,
    fleet: fleetOf(machines),
    attention,
    instances: sorted(instances, attention),
    saving,
    cleanup,
    changes: input.before === undefined ? undefined : changesSince(input.before, { instances, attention }),
    thresholds,
    shownTags: input.shownTags ?? [],
    asked: {
      metrics,
      metricCalls: calls,
      metricsUsd: metrics / 100_000,
      costsUsd: Number(valueOf(costPart)?.query.price ?? 0),
    },
  };
}

/** Alarms of all states: that there are some and none of them sounds is worth saying. */
async function allAlarms(context: OperationContext): Promise<readonly AlarmLine[]> {
  const alarms: AlarmLine[] = [];
  for await (const alarm of listAlarms({}, context)) alarms.push(alarm);
  return alarms;
}

/** Those with the gravest trouble first, then what runs, then the busiest. */
function sorted(
  instances: readonly ReportedInstance[],
  attention: Report['attention'],
): readonly ReportedInstance[] {
  const trouble = new Map<string, number>();
  for (const { subject, severity } of attention)
    if (!trouble.has(subject)) trouble.set(subject, severities.indexOf(severity));
  const rank = ({ id }: ReportedInstance): number => trouble.get(id) ?? severities.length;
  const off = ({ state }: ReportedInstance): number => (state === 'running' ? 0 : 1);
  return instances.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      off(one) - off(other) ||
      (other.vitals?.cpuMean ?? -1) - (one.vitals?.cpuMean ?? -1),
  );
}
