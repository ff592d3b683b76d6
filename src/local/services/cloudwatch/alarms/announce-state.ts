import type { TimerContext } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import type { JsonMap } from '../../../patterns/values.ts';
import { happen } from '../../events/port.ts';
import type { AlarmRow, AlarmState } from './state.ts';

/** Tells EventBridge: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html */
export function announceState(context: TimerContext, alarm: AlarmRow, old: AlarmState): void {
  happen(context, `${alarm.name}/${context.random.hex(8)}`, () => ({
    source: 'aws.cloudwatch',
    type: 'CloudWatch Alarm State Change',
    resources: [regionalArn(context, 'cloudwatch', `alarm:${alarm.name}`)],
    detail: {
      alarmName: alarm.name,
      state: shown(alarm.state, alarm.stateUpdated),
      previousState: shown(old, undefined),
      configuration: { description: alarm.input.AlarmDescription ?? '' },
    },
  }));
}

function shown({ value, reason, data }: AlarmState, time: number | undefined): JsonMap {
  return {
    value,
    reason,
    ...(data === undefined ? {} : { reasonData: data }),
    ...(time === undefined ? {} : { timestamp: new Date(time).toISOString().replace('Z', '+0000') }),
  };
}
