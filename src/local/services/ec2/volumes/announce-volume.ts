import type { TimerContext } from '../../../action.ts';
import { happen } from '../../events/port.ts';

/** Tells EventBridge: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-cloud-watch-events.html */
export function announceVolume(
  context: TimerContext,
  volumeId: string,
  event: 'createVolume' | 'deleteVolume' | 'attachVolume',
  result: string,
  cause = '',
): void {
  happen(context, `${volumeId}/${event}`, () => ({
    source: 'aws.ec2',
    type: 'EBS Volume Notification',
    resources: [{ service: 'ec2', resource: `volume/${volumeId}` }],
    detail: { result, cause, event, 'request-id': context.requestId },
  }));
}
