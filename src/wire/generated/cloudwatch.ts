// Made by `npm run generate`. Do not edit.

/** The actions of cloudwatch in use. */
export interface Actions {
  SetAlarmState: { input: SetAlarmStateInput; output: Record<string, never> };
}

export interface SetAlarmStateInput {
  AlarmName: string;
  StateValue: "OK" | "ALARM" | "INSUFFICIENT_DATA" | (string & {});
  StateReason: string;
  StateReasonData?: string | undefined;
}
