import { defineCommand } from '../../command.ts';
import { writeCommand } from '../../write-secret.ts';

export const command = defineCommand({
  description: `Plans to make a secret that is not there, and asks.

The value comes from --value-file (- reads standard input; one line break at its end is left out), so that it stands in no history of a shell, or as VALUE. It is in no plan, journal or message: a plan says where it comes from.`,
  examples: [{ line: 'nuage secrets create app/db --value-file secret.json', does: 'Make it' }],
  ...writeCommand('create'),
});
