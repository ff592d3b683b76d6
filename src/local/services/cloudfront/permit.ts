import type { AuthorizationRequest } from '../../action.ts';
import { globalArn } from '../../blocks/arns.ts';
import type { Place } from '../../blocks/arns.ts';
import type { Tag } from '../../blocks/tags.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudfront.html */
export function onAll(
  action: string,
  context?: Record<string, string | readonly string[]>,
): AuthorizationRequest[] {
  return [{ action: `cloudfront:${action}`, arn: '*', ...(context === undefined ? {} : { context }) }];
}

/** @param resource Such as `distribution/EDFDVBD6EXAMPLE`; undefined for what IAM knows no resource of. */
export function on(
  context: Place,
  action: string,
  resource: string | undefined,
  tags: readonly Tag[] = [],
): AuthorizationRequest[] {
  if (resource === undefined) return onAll(action);
  const keys = Object.fromEntries(tags.map(({ Key, Value }) => [`aws:ResourceTag/${Key}`, Value]));
  return [{ action: `cloudfront:${action}`, arn: globalArn(context, 'cloudfront', resource), context: keys }];
}

/** The condition keys of tags that a request brings. */
export function requested(tags: readonly Tag[]): Record<string, string | readonly string[]> {
  return {
    ...Object.fromEntries(tags.map(({ Key, Value }) => [`aws:RequestTag/${Key}`, Value])),
    'aws:TagKeys': tags.map(({ Key }) => Key),
  };
}
