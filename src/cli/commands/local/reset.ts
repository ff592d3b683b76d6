import { rm } from 'node:fs/promises';
import { defineCommand } from '../../command.ts';
import { unheldDirectory } from '../../local/refuse-daemon.ts';
import { terminalHost } from '../../terminal-host.ts';

export const command = defineCommand({
  description:
    'Empties the local cloud of ~/.nuage/local, after a question. The next command begins with a new one.',
  examples: [{ line: 'nuage local reset --yes', does: 'Begin anew, without asking' }],
  flags: {},
  positionals: {},
  async run(_input, context) {
    const data = unheldDirectory(context.surroundings.home);
    const agreed = await terminalHost(context).ask({
      kind: 'confirm',
      message: `Remove everything in ${data}?`,
    });
    if (agreed) await rm(data, { recursive: true, force: true });
    await context.print.value({ data, reset: agreed }, () =>
      agreed ? 'The local cloud is empty.\n' : 'Nothing was changed.\n',
    );
    return agreed ? 0 : 1;
  },
});
