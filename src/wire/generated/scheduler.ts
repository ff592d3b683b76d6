// Made by `npm run generate`. Do not edit.

/** The actions of scheduler in use. */
export interface Actions {
  ListSchedules: { input: ListSchedulesInput; output: ListSchedulesOutput };
}

export interface ListSchedulesInput {
  GroupName?: string | undefined;
  MaxResults?: number | undefined;
  NamePrefix?: string | undefined;
  NextToken?: string | undefined;
  State?: "ENABLED" | "DISABLED" | (string & {}) | undefined;
}

export interface ListSchedulesOutput {
  NextToken?: string | undefined;
  Schedules: readonly ScheduleSummary[];
}

export interface ScheduleSummary {
  Arn?: string | undefined;
  CreationDate?: Date | undefined;
  GroupName?: string | undefined;
  LastModificationDate?: Date | undefined;
  Name?: string | undefined;
  State?: "ENABLED" | "DISABLED" | (string & {}) | undefined;
  Target?: TargetSummary | undefined;
}

export interface TargetSummary {
  Arn: string;
}
