import type { AlarmLine } from '../alarms/list.ts';
import type { Place } from '../context.ts';
import type { CostSummary } from '../costs/cost-summary.ts';
import type { ScheduleSaving } from '../schedule/saving.ts';
import type { AttentionItem } from './attention-item.ts';
import type { Backups } from './backup-ages.ts';
import type { Changes } from './changes.ts';
import type { CleanupOffer } from './cleanup-offer.ts';
import type { Fleet } from './fleet.ts';
import type { UnreadPlace } from './machine.ts';
import type { RunLine } from './recent-runs.ts';
import type { ReportedInstance } from './reported-instance.ts';
import type { Section } from './section.ts';
import type { CheckCounts } from './status-checks.ts';
import type { Thresholds } from './thresholds.ts';
import type { FleetCurves } from './vitals.ts';

/** What asking for all this came to: CloudWatch and Cost Explorer take money for it. */
export interface Asked {
  readonly metrics: number;
  readonly metricCalls: number;
  /** 0.01 USD for a thousand metrics. https://aws.amazon.com/cloudwatch/pricing/ */
  readonly metricsUsd: number;
  readonly costsUsd: number;
}

/** Everything that a report says, as data: what is shown is drawn from it and from nothing else. */
export interface Report {
  readonly nuage: 'report';
  /** The version of this form. */
  readonly version: 1;
  readonly title: string;
  /** ISO 8601 in UTC: what it is about, and when it was made. */
  readonly from: string;
  readonly to: string;
  readonly places: readonly Place[];
  readonly unread: readonly UnreadPlace[];
  readonly fleet: Fleet;
  /** The gravest first. */
  readonly attention: readonly AttentionItem[];
  /** Those that need attention first, then the busiest. */
  readonly instances: readonly ReportedInstance[];
  readonly curves: Section<FleetCurves>;
  /** How many instances run with checks that pass, and with one that does not. */
  readonly checks: Section<CheckCounts>;
  readonly alarms: Section<readonly AlarmLine[]>;
  readonly costs: Section<CostSummary>;
  readonly saving: Section<readonly ScheduleSaving[]>;
  readonly runs: Section<readonly RunLine[]>;
  readonly backups: Section<Backups>;
  readonly cleanup: Section<CleanupOffer>;
  /** Against the report before; undefined when there was none. */
  readonly changes: Changes | undefined;
  readonly thresholds: Thresholds;
  /** Tags that are shown with each instance. */
  readonly shownTags: readonly string[];
  readonly asked: Asked;
}
