import { NuageError, UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { requireSelection } from '../ec2/selection.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { JsonObject } from '../plan/json.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry, Step } from '../plan/step.ts';
import { anHour, requestsOf } from './command-requests.ts';
import type { CommandRequest } from './command-requests.ts';
import { asInput, moverName } from './planned-command.ts';
import type { RunCommandInput } from './run-command-input.ts';
import { findRunTargets } from './targets.ts';

/**
 * Plans to run a command on instances: a step for each command that is sent, and those that are not online left alone,
 * with the reason. What a command does on a host cannot be undone.
 */
export async function planRunCommand(input: RunCommandInput, context: OperationContext): Promise<Plan> {
  requireSelection(input, 'ssm run');
  if (input.script.length === 0 && input.document === undefined)
    throw new UsageError('ssm run: say what to run.');
  const targets = await findRunTargets(input, context);
  if (targets.length === 0) {
    throw new NuageError('NothingSelected', 'No instance is like that.', {
      hint: 'See what is there with: nuage ec2 list',
    });
  }
  const online = targets.filter(({ unreachable }) => unreachable === undefined);
  const entries: PlanEntry[] = requestsOf(input, online).map((request, index) =>
    stepOf(request, `run-${index + 1}`, input, context),
  );
  for (const { id, name, account, region, unreachable } of targets) {
    if (unreachable === undefined) continue;
    const named = name === undefined ? {} : { name };
    entries.push({ skip: id, ...named, account, region, reason: unreachable });
  }
  const header = JSON.parse(JSON.stringify(input)) as JsonObject;
  const places = targets.map(({ account, region }) => ({ account, region }));
  return drawPlan({ operation: 'ssm run', input: header, places }, entries, context);
}

function stepOf(
  { account, region, hosts, request }: CommandRequest,
  id: string,
  { comment = 'nuage ssm run', timeoutMs = anHour }: RunCommandInput,
  { clock, random }: OperationContext,
): Step {
  const [first, ...others] = hosts;
  const since = new Date(clock.now()).toISOString();
  const token = random.hex(12);
  const named = others.length === 0 && first?.name !== undefined ? { name: first.name } : {};
  return {
    id,
    account,
    region,
    target: first !== undefined && others.length === 0 ? first.id : `${hosts.length} instances`,
    ...named,
    after: [],
    mover: {
      name: moverName,
      input: asInput({ token, since, timeoutMs, comment, request, hosts: hosts.map(hostOf) }),
    },
    change: 'update',
    reason: `runs ${String(request['DocumentName'])}`,
    requires: [
      {
        call: { service: 'ssm', action: 'ListCommands', input: invokedAfter(since) },
        path: `length(Commands[?Comment && contains(Comment, '${token}')])`,
        equals: 0,
      },
    ],
    undo: { impossible: 'What a command did on a host cannot be undone.' },
  };
}

/** A plan that was applied already is stale: its command is among the newest. */
function invokedAfter(since: string): JsonObject {
  return { MaxResults: 50, Filters: [{ key: 'InvokedAfter', value: `${since.slice(0, 19)}Z` }] };
}

function hostOf({ id, name }: { readonly id: string; readonly name: string | undefined }) {
  return name === undefined ? { id } : { id, name };
}
