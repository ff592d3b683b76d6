import { defineAction } from '../../../action.ts';
import { sendRequests } from '../commands/command-request.ts';
import { describeCommand } from '../commands/describe-command.ts';
import { BEGIN_MS } from '../commands/limits.ts';
import { newCommand } from '../commands/new-command.ts';
import { commands } from '../commands/state.ts';
import { BEGIN_TIMER } from '../timers/begin-command.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html */
export const action = defineAction('ssm', 'SendCommand', {
  authorize: (input, context) => sendRequests(input, context),
  handler(input, context) {
    const command = newCommand(input, context);
    context.state.table(commands).put(command);
    const due = context.now + (context.lenient ? 0 : BEGIN_MS);
    context.timers.schedule({ due, kind: BEGIN_TIMER, key: command.id, payload: { command: command.id } });
    return { Command: describeCommand(command) };
  },
});
