import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import type { TagSpecificationInput } from '../../../blocks/ec2-tags.ts';
import { ec2Arn } from './ec2-arn.ts';

/** An action that makes one kind of resource, as far as IAM asks about it. */
interface Creation {
  /** `CreateVolume` */
  readonly action: string;
  /** `volume/*`, or with a name where the resource has one. */
  readonly resource: string;
  readonly tags: readonly TagSpecificationInput[] | undefined;
  /** Condition keys of the action besides region and tags. */
  readonly keys?: Readonly<Record<string, string>>;
}

/**
 * What making a resource needs: the action on it, and `ec2:CreateTags` when it is tagged at once.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html
 */
export function onCreation(
  { action, resource, tags, keys }: Creation,
  context: ActionContext,
): AuthorizationRequest[] {
  const given = (tags ?? []).flatMap((specification) => specification.Tags ?? []);
  const asked: Record<string, string | readonly string[]> = { 'ec2:Region': context.region, ...keys };
  if (given.length > 0) asked['aws:TagKeys'] = given.map((tag) => tag.Key ?? '');
  for (const { Key: key = '', Value: value = '' } of given) asked[`aws:RequestTag/${key}`] = value;
  const arn = ec2Arn(context, resource);
  const creating = { action: `ec2:${action}`, arn, context: asked };
  if (given.length === 0) return [creating];
  return [creating, { action: 'ec2:CreateTags', arn, context: { ...asked, 'ec2:CreateAction': action } }];
}
