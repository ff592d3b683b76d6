import { groupResults } from '../../../operations/commands/group-results.ts';
import { showCommand } from '../../../operations/commands/show-command.ts';
import { required } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { renderCommandReport } from '../../render/command-report.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Shows what a command of Systems Manager did on each host, hosts with the same output together. Of what nuage ssm run sent, and of any other command that AWS still keeps.',
  examples: [
    {
      line: 'nuage ssm show 0831e1a8-a1ac-4257-a1fd-c831b48c4107',
      does: 'The outcome and the output of each host',
    },
  ],
  actions: ['s3:GetObject', 'ssm:GetCommandInvocation', 'ssm:ListCommandInvocations', 'ssm:ListCommands'],
  flags: {},
  positionals: { command: required(text('COMMAND', 'the id of a command')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    const report = await showCommand(positionals.command, session.operations);
    await context.print.value(report, (view) =>
      renderCommandReport(report, groupResults(report.results), view),
    );
    return session.exitCode();
  },
});
