import type { Report } from '../../../src/operations/report/report.ts';
import type { ReportedInstance } from '../../../src/operations/report/reported-instance.ts';
import { fleetOf } from '../../../src/operations/report/fleet.ts';
import { usualThresholds } from '../../../src/operations/report/thresholds.ts';

const curve = (seed: number, scale: number): number[] =>
  Array.from({ length: 56 }, (_, index) => Math.round(scale * (1 + Math.sin((index + seed) / 4))));

/** An instance that is measured, with any name. */
export function machine(index: number, more: Partial<ReportedInstance> = {}): ReportedInstance {
  return {
    account: '123456789012',
    region: 'eu-west-1',
    id: `i-${index.toString(16).padStart(17, '0')}`,
    name: `web-server-${index}`,
    state: 'running',
    type: 'm5.large',
    zone: 'eu-west-1a',
    launched: '2027-01-01T00:00:00.000Z',
    stopped: undefined,
    autoScalingGroup: undefined,
    usdPerHour: 0.096,
    tags: { Environment: 'production', Owner: 'shop' },
    checks: { system: 'ok', instance: 'ok', volumes: 'ok', events: [] },
    vitals: {
      cpu: curve(index, 40),
      cpuMean: 41.5,
      cpuPeak: 88,
      network: curve(index * 7, 3_000_000),
      networkIn: 123_456_789_012,
      networkOut: 98_765_432_109,
      diskRead: 55_555_555_555,
      diskWritten: 44_444_444_444,
      failedPeriods: 0,
    },
    ...more,
  };
}

const off = { state: 'off', reason: 'Not asked for.' } as const;

/** A report about these instances and nothing else. */
export function reportOf(instances: readonly ReportedInstance[], more: Partial<Report> = {}): Report {
  return {
    nuage: 'report',
    version: 1,
    title: 'Instances',
    from: '2027-10-04T00:00:00.000Z',
    to: '2027-10-11T00:00:00.000Z',
    places: [{ account: '123456789012', region: 'eu-west-1' }],
    unread: [],
    fleet: fleetOf(instances),
    attention: [],
    instances,
    curves: { state: 'read', value: { cpu: curve(0, 30), network: curve(3, 1e8), period: 10_800_000 } },
    checks: { state: 'read', value: { passing: instances.length, failing: 0 } },
    alarms: { state: 'read', value: [] },
    costs: off,
    saving: off,
    runs: { state: 'read', value: [] },
    backups: off,
    cleanup: off,
    changes: undefined,
    thresholds: usualThresholds,
    shownTags: ['Environment'],
    asked: { metrics: 3500, metricCalls: 7, metricsUsd: 0.035, costsUsd: 0 },
    ...more,
  };
}
