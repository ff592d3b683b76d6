import type { Input } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** A detector of anomalies: what is learnt is worked out when it is asked for. */
export interface DetectorRow {
  readonly id: string;
  readonly settings: Input<'cloudwatch', 'PutAnomalyDetector'>;
  readonly made?: number;
}

export const detectors = defineTable<DetectorRow>({
  name: 'cloudwatch.anomaly-detectors',
  scope: 'region',
  id: (row) => row.id,
});

/** A stream of metrics to Firehose. It is kept; nothing is sent. */
export interface MetricStreamRow {
  readonly settings: Omit<Input<'cloudwatch', 'PutMetricStream'>, 'Tags'>;
  readonly state: 'running' | 'stopped';
  readonly created: number;
  readonly updated: number;
  readonly tags: readonly Tag[];
}

export const metricStreams = defineTable<MetricStreamRow>({
  name: 'cloudwatch.metric-streams',
  scope: 'region',
  id: ({ settings }) => settings.Name,
});

/** A rule of Contributor Insights. It is kept; it has no contributors. */
export interface InsightRuleRow {
  readonly name: string;
  readonly state: string;
  readonly schema: string;
  readonly definition: string;
  readonly transformed: boolean;
  readonly tags: readonly Tag[];
  /** Of a managed rule: its template and its resource. */
  readonly managed?: { readonly template: string; readonly resource: string } | undefined;
}

export const insightRules = defineTable<InsightRuleRow>({
  name: 'cloudwatch.insight-rules',
  scope: 'region',
  id: (row) => row.name,
});
