import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import { countedTags, mergeTags, TAG_LIMITS, type Tag } from '../../blocks/tags.ts';
import { AwsError } from '../../error.ts';
import { notFound } from './errors.ts';
import { budgets } from './state.ts';
import type { BudgetRow } from './state.ts';

/** Tags with others laid over them. */
export function readTags(tags: readonly Tag[], added: readonly Tag[]): readonly Tag[] {
  const merged = mergeTags(tags, added);
  if (countedTags(merged) > TAG_LIMITS.perResource)
    throw new AwsError(
      'ServiceQuotaExceededException',
      400,
      `A resource has at most ${TAG_LIMITS.perResource} tags.`,
    );
  return merged;
}

export function onTagged(_context: ActionContext, name: string, arn: string): AuthorizationRequest[] {
  return [{ action: `budgets:${name}`, arn }];
}

/** The budget of an ARN. */
export function taggedBudget({ state, account }: ActionContext, text: string): BudgetRow {
  const arn = parseArn(text);
  const name = arn?.resource.replace(/^budget\//, '') ?? '';
  const row = arn?.account === account ? state.table(budgets).get(name) : undefined;
  if (row === undefined) throw notFound(`Unable to find the resource: ${text}`);
  return row;
}
