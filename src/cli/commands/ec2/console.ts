import { consoleOutput } from '../../../operations/ec2/console.ts';
import { required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description:
    'Prints what an instance wrote on its console, up to 64 KiB. AWS takes it shortly after a start, a stop or a reboot; --latest takes it now, on Nitro instances. As JSON it stands with the time at which it was taken.',
  examples: [
    { line: 'nuage ec2 console i-0123456789abcdef0', does: 'How it started' },
    { line: 'nuage ec2 console i-0123456789abcdef0 --latest', does: 'What stands there now' },
  ],
  actions: ['ec2:DescribeInstances', 'ec2:GetConsoleOutput'],
  flags: { latest: toggle('what stands there now, on Nitro instances') },
  positionals: { id: required(text('ID', 'the id of an instance')) },
  async run({ flags, positionals }, context) {
    await using session = await openSession(context);
    const output = await consoleOutput(positionals.id, session.operations, { latest: flags.latest });
    await context.print.value(output, ({ style }) =>
      output.text === '' ? style.dim('It wrote nothing yet.\n') : printed(output.text),
    );
  },
});

/** What a guest wrote, without what would move the cursor or colour the terminal of whoever reads it. */
function printed(text: string): string {
  const plain = text
    .replaceAll('\r\n', '\n')
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/\u001B\[[0-9;?]*[A-Za-z]|[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '');
  return plain.endsWith('\n') ? plain : `${plain}\n`;
}
