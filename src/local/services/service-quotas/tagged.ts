import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { parseArn } from '../../blocks/arns.ts';
import { noSuchQuota } from './errors.ts';
import { findQuota } from './find.ts';
import { appliedQuotas } from './state.ts';
import type { AppliedRow } from './state.ts';

export function onQuota(name: string, arn: string): AuthorizationRequest[] {
  return [{ action: `servicequotas:${name}`, arn }];
}

/** The row of a quota that has tags, or takes some. Only applied quotas have any: their ARNs name the account. */
export function taggedQuota(context: ActionContext, text: string): AppliedRow {
  const arn = parseArn(text);
  const [ServiceCode = '', QuotaCode = ''] = arn?.resource.split('/') ?? [];
  if (arn?.account !== context.account) throw noSuchQuota();
  const { service, quota } = findQuota(context, { ServiceCode, QuotaCode });
  const id = `${service.code}/${quota.code}`;
  return context.state.table(appliedQuotas).get(id) ?? { id, value: quota.value, tags: [] };
}
