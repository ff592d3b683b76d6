import { one, toggle } from './arguments.ts';
import type { Arguments, Values } from './arguments.ts';
import { duration } from './values.ts';

/** What the commands that scale a group have in common. */
export const scaleFlags = {
  timeout: one(duration('how long to wait until the instances are in service'), '10m'),
  'no-wait': toggle('do not wait for the instances'),
} satisfies Arguments;

export const scaleActions = [
  'autoscaling:DescribeAutoScalingGroups',
  'autoscaling:SetDesiredCapacity',
  'autoscaling:DescribeScalingActivities',
] as const;

/** How long to wait, in milliseconds; 0 for not at all. */
export function waitOf(flags: Values<typeof scaleFlags>): number {
  return flags['no-wait'] ? 0 : flags.timeout;
}
