import type { TimerContext } from '../../action.ts';
import { happen } from '../events/port.ts';
import { parameterArn } from './names.ts';
import type { ParameterRow } from './state.ts';

/** Tells EventBridge: https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-eventbridge-events.html */
export function announceChange(
  context: TimerContext,
  operation: 'Create' | 'Update' | 'Delete',
  { name, type, version, description = '' }: ParameterRow,
): void {
  happen(context, `${name}/${version}/${operation}`, () => ({
    source: 'aws.ssm',
    type: 'Parameter Store Change',
    resources: [parameterArn(context, name)],
    detail: { operation, name, type, description },
  }));
}

/**
 * Tells EventBridge what a policy of a parameter has done:
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/reference-eventbridge-events.html
 */
export function announcePolicy(
  context: TimerContext,
  { name, type, version }: ParameterRow,
  policy: string,
  reason: string,
  status: 'Success' | 'Failed' = 'Success',
): void {
  happen(context, `${name}/${version}/${policy}`, () => ({
    source: 'aws.ssm',
    type: 'Parameter Store Policy Action',
    resources: [parameterArn(context, name)],
    detail: {
      'action-status': status,
      'action-reason': reason,
      'parameter-name': name,
      'parameter-type': type,
      'policy-type': policy,
    },
  }));
}
