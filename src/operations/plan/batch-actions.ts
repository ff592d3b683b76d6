import { canonical } from './json.ts';
import type { ActionCall, Step } from './step.ts';

/** An action that takes a list, so that steps that differ only in their item are sent together. */
interface ListAction {
  /** The member that holds the list. */
  readonly list: string;
  /** How many items one call takes: what the service accepts, or what keeps one call's damage and delay small. */
  readonly size: number;
  /** Where the answer lists one result for each item, and the member that names the item there. */
  readonly results?: { readonly member: string; readonly id: string };
}

const instanceList = (size: number, member?: string): ListAction => ({
  list: 'InstanceIds',
  size,
  ...(member === undefined ? {} : { results: { member, id: 'InstanceId' } }),
});

const listActions: Readonly<Record<string, ListAction>> = {
  'ec2:StartInstances': instanceList(50, 'StartingInstances'),
  'ec2:StopInstances': instanceList(50, 'StoppingInstances'),
  'ec2:RebootInstances': instanceList(50),
  // "We recommend that you specify no more than 1000 instances": TerminateInstances in the EC2 API Reference.
  'ec2:TerminateInstances': instanceList(1000, 'TerminatingInstances'),
  // "Up to 1000 resource IDs": CreateTags and DeleteTags there.
  'ec2:CreateTags': { list: 'Resources', size: 1000 },
  'ec2:DeleteTags': { list: 'Resources', size: 1000 },
  // "up to 200 launch template versions in a single request": DeleteLaunchTemplateVersions there.
  'ec2:DeleteLaunchTemplateVersions': { list: 'Versions', size: 200 },
  // A group has at most 60 rules each way, unless its quota was raised.
  'ec2:AuthorizeSecurityGroupIngress': { list: 'IpPermissions', size: 60 },
  'ec2:AuthorizeSecurityGroupEgress': { list: 'IpPermissions', size: 60 },
  'ec2:RevokeSecurityGroupIngress': { list: 'IpPermissions', size: 60 },
  'ec2:RevokeSecurityGroupEgress': { list: 'IpPermissions', size: 60 },
  // "Maximum number of 10 items": DeleteParameters in the Systems Manager API Reference.
  'ssm:DeleteParameters': { list: 'Names', size: 10 },
};

function listAction(call: ActionCall): ListAction | undefined {
  const action = listActions[`${call.service}:${call.action}`];
  const items = action === undefined ? undefined : call.input[action.list];
  return Array.isArray(items) && items.length === 1 ? action : undefined;
}

/** Steps with the same key go in one call; `size` is how many. A step that must go alone has its own id as key. */
export function batchOf(step: Step): { readonly key: string; readonly size: number } {
  const { call } = step;
  const action = call === undefined ? undefined : listAction(call);
  if (call === undefined || action === undefined) return { key: `alone ${step.id}`, size: 1 };
  const { [action.list]: _item, ...rest } = call.input;
  return { key: canonical([call.service, call.action, step.account, step.region, rest]), size: action.size };
}

/** One input for inputs that differ only in the item of their list. */
export function joinInputs(call: ActionCall, inputs: readonly object[]): object {
  const [first] = inputs;
  const action = listAction(call);
  if (first === undefined || action === undefined || inputs.length === 1) return first ?? {};
  return { ...first, [action.list]: inputs.flatMap((input) => listIn(input, action.list)) };
}

/** The part of a joint answer that belongs to one of its inputs. */
export function partOf(call: ActionCall, input: object, answer: object): object {
  const action = listAction(call);
  const results = action?.results;
  if (action === undefined || results === undefined) return answer;
  const [item] = listIn(input, action.list);
  const mine = listIn(answer, results.member).filter(
    (result) => typeof result === 'object' && result !== null && Reflect.get(result, results.id) === item,
  );
  return { [results.member]: mine };
}

function listIn(value: object, member: string): readonly unknown[] {
  const list: unknown = Reflect.get(value, member);
  return Array.isArray(list) ? list : [];
}
