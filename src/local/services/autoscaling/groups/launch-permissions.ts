import type {
  CreateAutoScalingGroupType,
  LaunchTemplateSpecification,
} from '../../../../wire/generated/autoscaling.ts';
import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { findTemplate, launchPermissions } from '../../ec2/port.ts';

type Named = Pick<CreateAutoScalingGroupType, 'LaunchTemplate' | 'MixedInstancesPolicy'>;

/**
 * Whoever gives a group a launch template has to be allowed himself what the group will do with it: to run instances,
 * to tag them as the template says, and to hand over the role of its instance profile. What he lacks is not told.
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-launch-template-permissions.html
 */
export function onTemplateOf(input: Named, context: ActionContext): readonly AuthorizationRequest[] {
  const named =
    input.LaunchTemplate ?? input.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification;
  if (named === undefined) return [];
  const { LaunchTemplateId, LaunchTemplateName, Version } = named;
  const LaunchTemplate = { LaunchTemplateId, LaunchTemplateName, Version };
  const refusal = new AwsError(
    'AccessDenied',
    403,
    `You are not authorized to use launch template: ${idOf(named, context)}`,
  );
  return launchPermissions({ MinCount: 1, MaxCount: 1, LaunchTemplate }, context).map((request) => ({
    ...request,
    refusal,
  }));
}

/** One that is not there is called as it was named: that it is missing is said later. */
function idOf(
  { LaunchTemplateId: id, LaunchTemplateName: name }: LaunchTemplateSpecification,
  { state }: ActionContext,
) {
  if (id !== undefined) return id;
  try {
    return findTemplate(state, { LaunchTemplateName: name }).id;
  } catch (error) {
    if (error instanceof AwsError) return name;
    throw error;
  }
}
