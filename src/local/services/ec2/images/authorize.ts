import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { imageById } from './find-image.ts';

/** A permission on an image. Its ARN names no account: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html */
export function onImage(action: string, id: string, context: ActionContext): AuthorizationRequest {
  const image = imageById(context, id);
  const keys: Record<string, string> = { 'ec2:Region': context.region, 'ec2:ImageID': id };
  if (image !== undefined) {
    keys['ec2:Owner'] = image.ownerAlias ?? image.account;
    keys['ec2:Public'] = String(image.public);
    keys['ec2:ImageType'] = 'machine';
    keys['ec2:RootDeviceType'] = image.rootDeviceType;
    for (const { Key: key, Value: value } of image.tags) {
      keys[`aws:ResourceTag/${key}`] = value;
      keys[`ec2:ResourceTag/${key}`] = value;
    }
  }
  return {
    action: `ec2:${action}`,
    arn: `arn:${context.partition}:ec2:${context.region}::image/${id}`,
    context: keys,
  };
}
