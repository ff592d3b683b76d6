import type { TimerContext } from '../../../action.ts';
import { happen } from '../../events/port.ts';
import type { InstanceRow } from './instance-row.ts';

/** Tells EventBridge: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-instance-state-changes.html */
export function announceState(
  context: Pick<TimerContext, 'state' | 'timers' | 'now'>,
  { id, state }: InstanceRow,
): void {
  happen(context, `${id}/${state}`, () => ({
    source: 'aws.ec2',
    type: 'EC2 Instance State-change Notification',
    resources: [{ service: 'ec2', resource: `instance/${id}` }],
    detail: { 'instance-id': id, state },
  }));
}
