import { PartialFailureError } from '../../errors.ts';
import type { Mover } from '../context.ts';
import { findSent } from './find-sent.ts';
import { commentOf, readPlanned } from './planned-command.ts';
import { waitForCommands } from './wait-for-commands.ts';

/**
 * Sends a command and waits for its end on every host. Repeated after it was killed it finds the command that it has
 * sent by its token, and does not run it a second time.
 */
export const runOnHosts: Mover = async (input, { connection, context }) => {
  const planned = readPlanned(input);
  const { hosts, timeoutMs } = planned;
  const id = (await findSent(planned, connection)) ?? (await send());
  const { account } = await connection.identity();
  const place = { account, region: connection.region };
  const targets = hosts.map((host) => ({ ...place, ...host, name: host.name, unreachable: undefined }));
  const timedOut = await waitForCommands([{ ...place, id, targets }], timeoutMs, context);
  const { Commands = [] } = await connection.call('ssm', 'ListCommands', { CommandId: id });
  const { Status = '', StatusDetails = '', TargetCount = hosts.length, ErrorCount = 0 } = Commands[0] ?? {};
  if (timedOut || Status !== 'Success')
    throw new PartialFailureError(
      timedOut ? 'TimedOut' : 'CommandFailed',
      timedOut
        ? `Time was over, and what still ran was cancelled: command ${id} is ${StatusDetails}.`
        : `Command ${id} is ${StatusDetails}: ${ErrorCount} of ${TargetCount} failed.`,
      { hint: `What each host said: nuage ssm show ${id}` },
    );
  return { command: id };

  async function send(): Promise<string> {
    const request = { ...planned.request, Comment: commentOf(planned) };
    // The plan holds the input of SendCommand as it is.
    const { Command } = (await connection.invoke('ssm', 'SendCommand', request)) as {
      readonly Command?: { readonly CommandId?: string };
    };
    return Command?.CommandId ?? '';
  }
};
