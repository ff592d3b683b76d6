import { NuageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { collectResults } from './collect-results.ts';
import type { RunCommandReport } from './report-run.ts';

/** What a command that was sent did on each host, with all the output that there is: AWS keeps it for thirty days. */
export async function showCommand(id: string, context: OperationContext): Promise<RunCommandReport> {
  const { account, region, connection } = await onePlace('ssm show', context);
  const { Commands = [] } = await connection.call('ssm', 'ListCommands', { CommandId: id });
  if (Commands.length === 0)
    throw new NuageError('CommandNotFound', `There is no command ${id} in ${region}.`, {
      hint: 'Systems Manager keeps commands for thirty days.',
    });
  const results = await collectResults([{ account, region, id, targets: [] }], context);
  const done = results.length > 0 && results.every(({ status }) => status === 'Success');
  return { run: undefined, commands: [id], results, unreachable: [], timedOut: false, done };
}
