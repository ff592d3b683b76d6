import type { ActionContext, AuthorizationRequest } from '../../action.ts';
import { globalArn } from '../../blocks/arns.ts';
import { makingTagged, requestTagKeys } from '../../blocks/tag-keys.ts';
import type { Tag, TagInput } from '../../blocks/tags.ts';
import { entities, entityKey, type EntityKind } from './state.ts';

/** Condition keys: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html */
export type Keys = Readonly<Record<string, string | readonly string[]>>;

export function permit(action: string, arn: string, context: Keys = {}): readonly AuthorizationRequest[] {
  return [{ action: `iam:${action}`, arn, context }];
}

/** Something of the account, by IAM's form of its ARN: `policy/path/name`. */
export function onResource(
  context: ActionContext,
  action: string,
  resource: string,
  keys: Keys = {},
): readonly AuthorizationRequest[] {
  return permit(action, globalArn(context, 'iam', resource), keys);
}

/** A user, group or role, with its tags. One that does not exist stands in its place without a path. */
export function onEntity(
  context: ActionContext,
  action: string,
  kind: EntityKind,
  name: string,
  keys: Keys = {},
): readonly AuthorizationRequest[] {
  const row = context.state.table(entities).get(entityKey(kind, name));
  if (row === undefined) return onResource(context, action, `${kind}/${name}`, keys);
  return permit(action, row.arn, { ...resourceTags(row.tags), ...keys });
}

/** The user that is named, or who calls. */
export function onUser(context: ActionContext, action: string, name: string | undefined, keys: Keys = {}) {
  const meant = name ?? context.caller.userName;
  return meant === undefined
    ? permit(action, context.caller.arn, keys)
    : onEntity(context, action, 'user', meant, keys);
}

export function resourceTags(tags: readonly Tag[]): Keys {
  return Object.fromEntries(
    tags.flatMap(({ Key, Value }) => [
      [`aws:ResourceTag/${Key}`, Value],
      [`iam:ResourceTag/${Key}`, Value],
    ]),
  );
}

/** The tags that a request carries. */
export const requestTags: (tags: readonly TagInput[] | undefined) => Keys = requestTagKeys;

/** Making something of the account, with the tags that it comes with. */
export function onNew(
  context: ActionContext,
  action: string,
  resource: string,
  tagging: string,
  tags: readonly TagInput[] | undefined,
  keys: Keys = {},
): readonly AuthorizationRequest[] {
  const arn = globalArn(context, 'iam', resource);
  return makingTagged({ action: `iam:${action}`, arn, context: keys }, `iam:${tagging}`, tags);
}

/** A permissions boundary that a request sets. */
export function boundaryKey(arn: string | undefined): Keys {
  return arn === undefined ? {} : { 'iam:PermissionsBoundary': arn };
}
