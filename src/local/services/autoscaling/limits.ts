/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-quotas.html */
export const quotas = {
  groups: 500,
  launchConfigurations: 200,
  policiesPerGroup: 50,
  scheduledActionsPerGroup: 125,
  hooksPerGroup: 50,
} as const;

/** "The default value is 50 and the maximum value is 100." */
export const pageSizes = { standard: 50, most: 100 } as const;

/** Activities are shown for six weeks, in milliseconds. */
export const activityLifetime = 42 * 86_400_000;

/** How long after it was asked for a warm pool begins to fill, milliseconds. AWS says no number. */
export const warmUpAfter = 5_000;

/** How long after a failed launch the next is tried, milliseconds. AWS waits longer each time and does not say how long. */
export const retryAfter = 60_000;
