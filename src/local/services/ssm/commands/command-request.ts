import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { instanceById } from '../../ec2/port.ts';
import { passRole } from '../../iam/port.ts';
import { documentRequest } from '../documents/document-request.ts';

interface SentTo {
  readonly DocumentName: string;
  readonly ServiceRoleArn?: string | undefined;
  readonly InstanceIds?: readonly string[] | undefined;
}

/** The permissions to send a command: the document's, and that of each instance, whose tags conditions may ask for. */
export function sendRequests(input: SentTo, context: ActionContext): readonly AuthorizationRequest[] {
  const ofInstances = (input.InstanceIds ?? []).map((id) => ({
    action: 'ssm:SendCommand',
    arn: regionalArn(context, 'ec2', `instance/${id}`),
    context: tagKeys(context, id),
  }));
  const { ServiceRoleArn: role } = input;
  const passed = role === undefined ? [] : [passRole(context, role, 'ssm.amazonaws.com')];
  return [documentRequest(context, 'ssm:SendCommand', input.DocumentName), ...ofInstances, ...passed];
}

function tagKeys({ state }: ActionContext, id: string): Readonly<Record<string, string>> {
  const tags = instanceById(state, id)?.tags ?? [];
  return Object.fromEntries(
    tags.flatMap(({ Key, Value }) => [
      [`ssm:resourceTag/${Key}`, Value],
      [`aws:ResourceTag/${Key}`, Value],
    ]),
  );
}
