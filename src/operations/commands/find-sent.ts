import type { Connection } from '../../aws/connection.ts';
import type { PlannedCommand } from './planned-command.ts';

/** The id of a planned command, when it was sent: its token is in the comment. */
export async function findSent(
  { token, since }: Pick<PlannedCommand, 'token' | 'since'>,
  connection: Connection,
): Promise<string | undefined> {
  // Whole seconds are all that this filter takes on AWS.
  const value = `${since.slice(0, 19)}Z`;
  const question = { MaxResults: 50, Filters: [{ key: 'InvokedAfter', value }] };
  for await (const { Commands = [] } of connection.pages('ssm', 'ListCommands', question)) {
    const found = Commands.find(({ Comment }) => Comment?.includes(`[${token}]`) === true);
    if (found !== undefined) return found.CommandId;
  }
  return undefined;
}
