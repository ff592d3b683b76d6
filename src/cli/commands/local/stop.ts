import { defineCommand } from '../../command.ts';
import { openControl } from '../../local/open-control.ts';

export const command = defineCommand({
  description: 'Stops the local cloud that has ~/.nuage/local open. What it holds stays.',
  examples: [{ line: 'nuage local stop', does: 'Stop the local cloud' }],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using opened = await openControl(context);
    const running = opened.cloud === undefined;
    if (running) await opened.control.stop();
    await context.print.value({ stopped: running }, () =>
      running ? 'Stopped.\n' : 'No local cloud is running.\n',
    );
  },
});
