// Made by `npm run generate`. Do not edit.

/** The actions of autoscaling in use. */
export interface Actions {
  ExecutePolicy: { input: ExecutePolicyType; output: Record<string, never> };
}

export interface ExecutePolicyType {
  AutoScalingGroupName?: string | undefined;
  PolicyName: string;
  HonorCooldown?: boolean | undefined;
  MetricValue?: number | undefined;
  BreachThreshold?: number | undefined;
}
