import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { quotaArn } from './shown.ts';

/** What is asked of who does something with one quota. */
export function onQuota(
  context: ActionContext,
  action: string,
  { ServiceCode: service, QuotaCode: quota }: { readonly ServiceCode: string; readonly QuotaCode: string },
): readonly AuthorizationRequest[] {
  return [
    {
      action: `servicequotas:${action}`,
      arn: quotaArn(context, service, quota),
      context: { 'servicequotas:service': service },
    },
  ];
}
