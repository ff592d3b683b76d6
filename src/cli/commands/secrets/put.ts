import { defineCommand } from '../../command.ts';
import { writeCommand } from '../../write-secret.ts';

export const command = defineCommand({
  description: `Plans to write a secret: a new one, or a new version of one that is there, and asks.

The value comes from --value-file (- reads standard input; one line break at its end is left out), so that it stands in no history of a shell, or as VALUE. It is in no plan, journal or message: a plan says where it comes from.`,
  examples: [
    {
      line: 'nuage secrets put app/db --value-file secret.json',
      does: 'Write it, whether it is there or not',
    },
  ],
  ...writeCommand('put'),
});
