import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { templateByName } from './find-template.ts';
import type { TemplateName } from './find-template.ts';
import { templates } from './template-row.ts';

/** A permission on a template. IAM knows it by its id, whichever way it is named. */
export function onTemplate(
  action: string,
  { LaunchTemplateId: id, LaunchTemplateName: name }: TemplateName,
  context: ActionContext,
): AuthorizationRequest {
  const { state } = context;
  const row =
    id !== undefined
      ? state.table(templates).get(id)
      : name === undefined
        ? undefined
        : templateByName(state, name);
  const keys: Record<string, string> = { 'ec2:Region': context.region };
  for (const { Key: key, Value: value } of row?.tags ?? []) {
    keys[`aws:ResourceTag/${key}`] = value;
    keys[`ec2:ResourceTag/${key}`] = value;
  }
  const arn = regionalArn(context, 'ec2', `launch-template/${row?.id ?? id ?? '*'}`);
  return { action: `ec2:${action}`, arn, context: keys };
}
