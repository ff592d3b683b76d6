import type { Connection } from '../../aws/connection.ts';
import { ServiceError } from '../../aws/service-error.ts';
import type { CommandInvocation } from '../../wire/generated/ssm.ts';
import type { OperationContext, Place } from '../context.ts';
import { wholeOutput } from './whole-output.ts';
import type { SentCommand } from './sent-command.ts';

/** What became of a command on one host. */
export interface HostResult extends Place {
  readonly id: string;
  readonly name: string | undefined;
  readonly command: string;
  /** `Success`, `Failed`, `TimedOut`, `Cancelled`; what has not ended keeps its own. */
  readonly status: string;
  /** Such as `DeliveryTimedOut`, `ExecutionTimedOut`, `Undeliverable`, `Terminated`. */
  readonly details: string;
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** Whether there was more output than could be fetched. */
  readonly truncated: boolean;
}

/** How many hosts are asked for their output at once. */
const atOnce = 16;
/** An invocation that is listed and not found yet is asked for again, so often and so long apart. */
const patience = { times: 10, pauseMs: 500 } as const;

/** Reads what became of commands on every host, with all the output that there is. */
export async function collectResults(
  commands: readonly SentCommand[],
  context: OperationContext,
): Promise<readonly HostResult[]> {
  const results: HostResult[] = [];
  for (const command of commands) {
    const connection = await context.connections.at(command.account, command.region);
    const names = new Map(command.targets.map(({ id, name }) => [id, name]));
    const input = { CommandId: command.id, Details: true, MaxResults: 50 };
    for await (const page of connection.pages('ssm', 'ListCommandInvocations', input)) {
      const found = page.CommandInvocations ?? [];
      for (let start = 0; start < found.length; start += atOnce) {
        const part = found.slice(start, start + atOnce);
        results.push(
          ...(await Promise.all(part.map((item) => resultOf(item, names, { command, connection, context })))),
        );
      }
    }
  }
  return results;
}

/** Where a command went, and the way to ask about it. */
interface Asking {
  readonly command: SentCommand;
  readonly connection: Connection;
  readonly context: OperationContext;
}

async function resultOf(
  item: CommandInvocation,
  names: ReadonlyMap<string, string | undefined>,
  { command, connection, context }: Asking,
): Promise<HostResult> {
  const { InstanceId: id = '', Status: status = '', StatusDetails: details = '' } = item;
  const { account, region } = command;
  const shared = {
    account,
    region,
    id,
    name: names.get(id) ?? (item.InstanceName || undefined),
    command: command.id,
    status,
    details,
  };
  const [plugin] = item.CommandPlugins ?? [];
  // Nothing ran, or both streams stand in the list as they are: no further call is needed.
  const listed = plugin?.Output ?? '';
  if (plugin === undefined)
    return { ...shared, exitCode: undefined, stdout: '', stderr: '', truncated: false };
  const exitCode = plugin.ResponseCode;
  if (listed === '') return { ...shared, exitCode, stdout: '', stderr: '', truncated: false };
  const shown = await invocationOf(command.id, id, connection, context);
  return {
    ...shared,
    exitCode,
    ...(await wholeOutput(shown, connection)),
  };
}

/** AWS lists an invocation a moment before it can be asked for. */
async function invocationOf(
  CommandId: string,
  InstanceId: string,
  connection: Connection,
  context: OperationContext,
) {
  for (let tries = 1; ; tries++) {
    try {
      return await connection.call('ssm', 'GetCommandInvocation', { CommandId, InstanceId });
    } catch (error) {
      const early = error instanceof ServiceError && error.code === 'InvocationDoesNotExist';
      if (!early || tries >= patience.times) throw error;
      await context.clock.sleep(patience.pauseMs, context.signal);
    }
  }
}
