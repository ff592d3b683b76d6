import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { parseArn, regionalArn } from '../../blocks/arns.ts';
import type { Place } from '../../blocks/arns.ts';
import { ruleNotFound } from './errors.ts';
import { rules } from './state.ts';
import type { RuleRow } from './state.ts';

export function ruleArn(place: Place, id: string): string {
  return regionalArn(place, 'rbin', `rule/${id}`);
}

/** A rule by its identifier, or the service's error. */
export function findRule({ state }: ActionContext, id: string): RuleRow {
  const row = state.table(rules).get(id);
  if (row === undefined) throw ruleNotFound();
  return row;
}

/** A rule by its ARN, as the tag actions name it. */
export function findRuleByArn(context: ActionContext, arn: string): RuleRow {
  const row = findRule(context, idOf(arn));
  if (ruleArn(context, row.id) !== arn) throw ruleNotFound();
  return row;
}

function idOf(arn: string): string {
  return parseArn(arn)?.resource.replace(/^rule\//, '') ?? '';
}

/** The permission on a rule. */
export function onRule(action: string, id: string, context: ActionContext): AuthorizationRequest {
  const row = context.state.table(rules).get(id);
  return {
    action: `rbin:${action}`,
    arn: ruleArn(context, id),
    context: {
      ...(row === undefined ? {} : { 'rbin:Attribute/ResourceType': row.resourceType }),
      ...Object.fromEntries((row?.tags ?? []).map((tag) => [`aws:ResourceTag/${tag.Key}`, tag.Value])),
    },
  };
}

export function onRuleArn(action: string, arn: string, context: ActionContext): AuthorizationRequest {
  return onRule(action, idOf(arn), context);
}
