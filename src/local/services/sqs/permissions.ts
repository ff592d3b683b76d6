import { parseArn } from '../../blocks/arns.ts';
import { invalidParameter, invalidValue, missingParameter, overLimit } from './errors.ts';
import { SQS_LIMITS } from './limits.ts';

interface Statement {
  readonly Sid?: string;
}

interface Policy {
  readonly Version: string;
  readonly Id: string;
  readonly Statement: readonly Statement[];
}

/** What may be given away: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_AddPermission.html */
const ACTIONS: ReadonlySet<string> = new Set([
  '*',
  'SendMessage',
  'ReceiveMessage',
  'DeleteMessage',
  'ChangeMessageVisibility',
  'GetQueueAttributes',
  'GetQueueUrl',
]);

function read(text: string | undefined, arn: string): Policy {
  const empty = { Version: '2008-10-17', Id: `${arn}/SQSDefaultPolicy`, Statement: [] };
  if (text === undefined) return empty;
  const { Statement: found, ...rest } = JSON.parse(text);
  return { ...empty, ...rest, Statement: Array.isArray(found) ? found : found === undefined ? [] : [found] };
}

/** The queue's policy with a permission more. */
export function addPermission(
  policy: string | undefined,
  arn: string,
  label: string,
  accounts: readonly string[],
  actions: readonly string[],
): string {
  if (!/^[A-Za-z0-9_-]{1,80}$/.test(label))
    throw invalidValue(
      label,
      'Label',
      'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length.',
    );
  if (actions.length === 0) throw missingParameter('Actions');
  if (actions.length > SQS_LIMITS.permissionActions)
    throw overLimit(
      `${actions.length} Actions were found, maximum allowed is ${SQS_LIMITS.permissionActions}.`,
    );
  if (accounts.length === 0) throw invalidValue('[]', 'PrincipalId', 'Unable to verify.');
  for (const account of accounts)
    if (!/^\d{12}$/.test(account))
      throw invalidValue(`[${accounts.join(', ')}]`, 'PrincipalId', 'Unable to verify.');
  for (const action of actions)
    if (!ACTIONS.has(action))
      throw invalidValue(
        `SQS:${action}`,
        'ActionName',
        'Please refer to the appropriate WSDL for a list of valid actions.',
      );
  const before = read(policy, arn);
  if (before.Statement.some(({ Sid }) => Sid === label))
    throw invalidValue(label, 'Label', 'Already exists.');
  if (before.Statement.length >= SQS_LIMITS.permissionStatements)
    throw invalidParameter(`A queue policy has at most ${SQS_LIMITS.permissionStatements} statements.`);
  const partition = parseArn(arn)?.partition ?? 'aws';
  const principals = accounts.map((account) => `arn:${partition}:iam::${account}:root`);
  const names = actions.map((action) => `SQS:${action}`);
  const statement = {
    Sid: label,
    Effect: 'Allow',
    Principal: { AWS: principals.length === 1 ? principals[0] : principals },
    Action: names.length === 1 ? names[0] : names,
    Resource: arn,
  };
  return JSON.stringify({ ...before, Statement: [...before.Statement, statement] });
}

/** The policy without a permission; empty when none is left. */
export function removePermission(policy: string | undefined, arn: string, label: string): string {
  const before = read(policy, arn);
  const left = before.Statement.filter(({ Sid }) => Sid !== label);
  if (left.length === before.Statement.length) throw invalidValue(label, 'Label', "can't find label.");
  return left.length === 0 ? '' : JSON.stringify({ ...before, Statement: left });
}
