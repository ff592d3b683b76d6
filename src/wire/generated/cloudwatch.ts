// Made by `npm run generate`. Do not edit.

/** The actions of cloudwatch in use. */
export interface Actions {
  PutMetricData: { input: PutMetricDataInput; output: Record<string, never> };
  SetAlarmState: { input: SetAlarmStateInput; output: Record<string, never> };
}

export interface Dimension {
  Name: string;
  Value: string;
}

export interface Entity {
  KeyAttributes?: Readonly<Record<string, string>> | undefined;
  Attributes?: Readonly<Record<string, string>> | undefined;
}

export interface EntityMetricData {
  Entity?: Entity | undefined;
  MetricData?: readonly MetricDatum[] | undefined;
}

export interface MetricDatum {
  MetricName: string;
  Dimensions?: readonly Dimension[] | undefined;
  Timestamp?: Date | undefined;
  Value?: number | undefined;
  StatisticValues?: StatisticSet | undefined;
  Values?: readonly number[] | undefined;
  Counts?: readonly number[] | undefined;
  Unit?: "Seconds" | "Microseconds" | "Milliseconds" | "Bytes" | "Kilobytes" | "Megabytes" | "Gigabytes" | "Terabytes" | "Bits" | "Kilobits" | "Megabits" | "Gigabits" | "Terabits" | "Percent" | "Count" | "Bytes/Second" | "Kilobytes/Second" | "Megabytes/Second" | "Gigabytes/Second" | "Terabytes/Second" | "Bits/Second" | "Kilobits/Second" | "Megabits/Second" | "Gigabits/Second" | "Terabits/Second" | "Count/Second" | "None" | (string & {}) | undefined;
  StorageResolution?: number | undefined;
}

export interface PutMetricDataInput {
  Namespace: string;
  MetricData?: readonly MetricDatum[] | undefined;
  EntityMetricData?: readonly EntityMetricData[] | undefined;
  StrictEntityValidation?: boolean | undefined;
}

export interface SetAlarmStateInput {
  AlarmName: string;
  StateValue: "OK" | "ALARM" | "INSUFFICIENT_DATA" | (string & {});
  StateReason: string;
  StateReasonData?: string | undefined;
}

export interface StatisticSet {
  SampleCount: number;
  Sum: number;
  Minimum: number;
  Maximum: number;
}
