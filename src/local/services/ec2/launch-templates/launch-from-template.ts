import type { RunInstancesRequest } from '../../../../wire/generated/ec2.ts';
import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { mergeTags } from '../../../blocks/tags.ts';
import { authorizeLaunch } from '../launch/authorize.ts';
import { planLaunch } from '../launch/plan.ts';
import type { LaunchPlan } from '../launch/plan.ts';
import { onTemplate } from './authorize.ts';
import { launchTemplateData, templateTags, withTemplate } from './launch-template-data.ts';
import { AwsError } from '../../../error.ts';

/** Plans a launch that may name a template: what it says comes first, what the template says fills it in. */
export function planFromTemplate(input: RunInstancesRequest, context: ActionContext): LaunchPlan {
  if (input.LaunchTemplate === undefined) return planLaunch(input, context);
  const template = launchTemplateData(input.LaunchTemplate, context);
  const plan = planLaunch(withTemplate(input, template), context);
  const own = mergeTags(plan.tags.get('instance') ?? [], templateTags(template));
  return { ...plan, tags: new Map([...plan.tags, ['instance', own]]) };
}

/** What a launch needs, of which a template is a part: the permissions are asked for what comes of both. */
export function authorizeFromTemplate(
  input: RunInstancesRequest,
  context: ActionContext,
): AuthorizationRequest[] {
  const { LaunchTemplate: named, ...rest } = input;
  if (named === undefined) return authorizeLaunch(input, context);
  const merged = mergedOrBare({ ...rest, LaunchTemplate: named }, context);
  return [
    ...authorizeLaunch({ ...merged, LaunchTemplate: undefined }, context),
    onTemplate('RunInstances', named, context),
  ];
}

/** A template that is not there is the handler's to refuse. */
function mergedOrBare(input: RunInstancesRequest, context: ActionContext): RunInstancesRequest {
  try {
    return withTemplate(input, launchTemplateData(input.LaunchTemplate ?? {}, context));
  } catch (error) {
    if (error instanceof AwsError) return input;
    throw error;
  }
}
