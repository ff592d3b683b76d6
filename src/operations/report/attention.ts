import type { AlarmLine } from '../alarms/list.ts';
import type { Place } from '../context.ts';
import type { CostSummary } from '../costs/cost-summary.ts';
import { count } from '../../words/count.ts';
import { formatDuration, formatRelative } from '../../words/duration.ts';
import { severities } from './attention-item.ts';
import type { AttentionItem, Severity } from './attention-item.ts';
import type { BackupQuestion, Backups } from './backup-ages.ts';
import { wantsBackup } from './backup-ages.ts';
import type { UnreadPlace } from './machine.ts';
import type { RunLine } from './recent-runs.ts';
import type { ReportedInstance } from './reported-instance.ts';
import type { Section } from './section.ts';
import { valueOf } from './section.ts';
import { failingChecks } from './status-checks.ts';
import type { Thresholds } from './thresholds.ts';
import type { FleetCurves } from './vitals.ts';

/** What instances are asked to have. */
export interface Demands {
  readonly thresholds: Thresholds;
  /** Keys of tags that every instance must have. */
  readonly tags: readonly string[];
  /** The key of the tag that names a schedule, when every instance must have one. */
  readonly schedule: string | undefined;
  readonly backups: BackupQuestion | undefined;
  readonly now: number;
}

/** What was read, as far as it can need attention. */
interface Facts {
  readonly places: readonly Place[];
  readonly unread: readonly UnreadPlace[];
  readonly instances: readonly ReportedInstance[];
  readonly curves: Section<FleetCurves>;
  readonly alarms: Section<readonly AlarmLine[]>;
  readonly costs: Section<CostSummary>;
  readonly runs: Section<readonly RunLine[]>;
  readonly backups: Section<Backups>;
}

/** All that needs attention, the gravest first; things of one gravity in the order in which they were read. */
export function attentionOf(facts: Facts, demands: Demands): readonly AttentionItem[] {
  const items = [
    ...unreadPlaces(facts),
    ...alarming(facts, demands.now),
    ...facts.instances.flatMap((instance) => ofInstance(instance, facts, demands)),
    ...costs(facts, demands.thresholds),
    ...runs(facts),
  ];
  const rank = (item: AttentionItem): number => severities.indexOf(item.severity);
  return items.sort((one, other) => rank(one) - rank(other));
}

function unreadPlaces({ unread }: Facts): AttentionItem[] {
  return unread.map(({ account, region, reason }) => ({
    severity: 'critical',
    kind: 'unread',
    account,
    region,
    subject: region,
    message: `not read: ${reason}`,
  }));
}

function alarming({ alarms }: Facts, now: number): AttentionItem[] {
  return (valueOf(alarms) ?? [])
    .filter(({ state }) => state === 'ALARM')
    .map(({ account, region, name, condition, since }) => ({
      severity: 'critical',
      kind: 'alarm',
      account,
      region,
      subject: name,
      message: `in alarm${since === undefined ? '' : `, since ${formatRelative(Date.parse(since), now)}`}: ${condition}`,
    }));
}

function ofInstance(instance: ReportedInstance, facts: Facts, demands: Demands): AttentionItem[] {
  const { account, region, id, name, checks, vitals } = instance;
  const items: AttentionItem[] = [];
  const add = (severity: Severity, kind: AttentionItem['kind'], message: string): void => {
    items.push({ severity, kind, account, region, subject: id, name, message });
  };
  const failing = failingChecks(checks);
  if (failing.length > 0) add('critical', 'status-check', `${failing.join(', ')}, now`);
  else if (vitals !== undefined && vitals.failedPeriods > 0)
    add('warning', 'status-check', 'a status check failed in this time, and passes now');
  for (const event of checks?.events ?? [])
    if (!event.description.startsWith('[Completed]') && !event.description.startsWith('[Canceled]'))
      add(
        'warning',
        'event',
        `AWS plans ${event.code}${event.notBefore === undefined ? '' : ` after ${event.notBefore.slice(0, 16).replace('T', ' ')} UTC`}: ${event.description}`,
      );
  usage(instance, facts, demands.thresholds, add);
  duties(instance, facts, demands, add);
  return items;
}

type Add = (severity: Severity, kind: AttentionItem['kind'], message: string) => void;

/** What its metrics say against the thresholds. */
function usage(
  { vitals, state }: ReportedInstance,
  { curves }: Facts,
  thresholds: Thresholds,
  add: Add,
): void {
  if (vitals === undefined) return;
  const { cpu, cpuPeak } = vitals;
  const hot = cpu.filter((value) => value !== null && value >= thresholds.cpu);
  const period = valueOf(curves)?.period ?? 0;
  if (hot.length > 0) {
    const most = Math.max(...hot.map((value) => value ?? 0));
    const time = formatDuration(hot.length * period);
    add('warning', 'cpu', `CPU at ${thresholds.cpu} % or more for ${time}, ${Math.round(most)} % at most`);
  }
  if (thresholds.idle === undefined || cpuPeak === undefined || state !== 'running') return;
  if (cpuPeak < thresholds.idle) add('notice', 'idle', `CPU never above ${cpuPeak.toFixed(1)} %`);
}

/** What an instance is asked to have, and how long it may do nothing. */
function duties(instance: ReportedInstance, { backups }: Facts, demands: Demands, add: Add): void {
  const { thresholds, now } = demands;
  const { tags, stopped, account, id } = instance;
  const missing = demands.tags.filter((key) => (tags[key] ?? '') === '');
  if (missing.length > 0)
    add('notice', 'tags', `no ${missing.length === 1 ? 'tag' : 'tags'} ${missing.join(', ')}`);
  if (demands.schedule !== undefined && (tags[demands.schedule] ?? '') === '')
    add('notice', 'schedule', 'on no schedule');
  const error = tags['nuage:schedule-error'] ?? '';
  if (error !== '') add('warning', 'schedule', `the schedule cannot be followed: ${error}`);
  if (stopped !== undefined && now - Date.parse(stopped) > thresholds.stoppedFor)
    add(
      'notice',
      'stopped',
      `stopped for ${count(Math.floor((now - Date.parse(stopped)) / 86_400_000), 'day')}; volumes still cost`,
    );
  const known = valueOf(backups);
  if (known === undefined || demands.backups === undefined || !wantsBackup(instance, demands.backups)) return;
  const newest = known.newest.find((backup) => backup.account === account && backup.instance === id);
  if (newest === undefined) add('critical', 'backup', 'no backup, and the tag asks for one');
  else if (newest.ageMs > thresholds.backupAge)
    add('warning', 'backup', `the last backup is ${formatDuration(newest.ageMs)} old`);
}

/** The last closed month against the one before: an open month would always look cheap. */
function costs({ costs, places }: Facts, { costRise }: Thresholds): AttentionItem[] {
  const last = (valueOf(costs)?.periods ?? []).findLast(({ estimated }) => !estimated);
  const percent = last?.change?.percent;
  if (last === undefined || percent === undefined || percent <= costRise) return [];
  const { account = '' } = places[0] ?? {};
  return [
    {
      severity: 'warning',
      kind: 'cost',
      account,
      region: '',
      subject: last.start.slice(0, 7),
      message: `${percent} % dearer than the month before`,
    },
  ];
}

function runs({ runs }: Facts): AttentionItem[] {
  return (valueOf(runs) ?? [])
    .filter(({ state }) => state === 'incomplete' || state === 'interrupted')
    .map(({ run, operation, state, wrong, open, accounts, regions }) => ({
      severity: 'warning',
      kind: 'run',
      account: accounts[0] ?? '',
      region: regions[0] ?? '',
      subject: run,
      name: operation,
      message:
        state === 'incomplete'
          ? `${count(wrong, 'step')} not done`
          : `interrupted with ${count(open, 'step')} to go`,
    }));
}
