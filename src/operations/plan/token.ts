import { loadService, serviceNames } from '../../wire/service.ts';
import type { ActionCall, Step } from './step.ts';
import { holdsToken } from './reference.ts';

const members = new Map<string, string | undefined>();

/** The member of an action's input that AWS reads an idempotency token from; undefined when it has none. */
function tokenMember({ service, action }: ActionCall): string | undefined {
  const key = `${service}:${action}`;
  if (!members.has(key)) {
    const known = serviceNames.find((name) => name === service);
    const input = known === undefined ? undefined : loadService(known).operation(action)?.input;
    const member =
      input?.kind === 'structure'
        ? input.members.find(({ traits }) => traits.idempotencyToken === true)?.name
        : undefined;
    members.set(key, member);
  }
  return members.get(key);
}

/** Whether a step's call is done once however often it is sent, because it carries an idempotency token. */
export function isRepeatable({ call }: Pick<Step, 'call'>): boolean {
  return call !== undefined && (holdsToken(call.input) || tokenMember(call) !== undefined);
}

/** Whether the run must give a step its token: the input asks with `$token`, or its action takes one and none is there. */
export function needsToken({ call }: Pick<Step, 'call'>): boolean {
  if (call === undefined) return false;
  if (holdsToken(call.input)) return true;
  const member = tokenMember(call);
  return member !== undefined && call.input[member] === undefined;
}

/** The input with the step's token in the action's own member, unless the plan says where it goes. */
export function withToken(call: ActionCall, input: object, token: string | undefined): object {
  if (token === undefined || holdsToken(call.input)) return input;
  const member = tokenMember(call);
  return member === undefined || member in input ? input : { ...input, [member]: token };
}
