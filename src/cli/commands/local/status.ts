import { defineCommand } from '../../command.ts';
import { drawClock } from '../../local/draw-clock.ts';
import { openControl } from '../../local/open-control.ts';

export const command = defineCommand({
  description:
    'Shows the local cloud of ~/.nuage/local: whether a daemon has it and where it answers, its account, its clock and its weather.',
  examples: [{ line: 'nuage local status', does: 'How the local cloud is' }],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using opened = await openControl(context);
    const { control } = opened;
    const [info, clock, faults] = await Promise.all([control.info(), control.clock(), control.faults()]);
    const running = opened.cloud === undefined;
    const answer = {
      running,
      endpoint: running ? info.endpoint : null,
      processId: running ? info.processId : null,
      accountId: info.accountId,
      auth: info.auth,
      lenient: info.lenient,
      data: info.data,
      clock,
      faults: faults.length,
    };
    await context.print.value(answer, (view) => {
      const { style } = view;
      const where = running
        ? `${style.good('●')} answers at ${style.bold(info.endpoint)} ${style.dim(`(process ${info.processId})`)}`
        : `${style.dim('○')} no daemon; --local opens it for the moment of a command, ${style.accent('nuage local start')} for all clients`;
      return [
        where,
        `  account ${info.accountId}, ${info.auth === 'open' ? 'any credentials' : 'credentials checked'}${info.lenient ? ', lenient' : ''}`,
        `  data in ${info.data ?? 'memory'}`,
        ...(faults.length === 0 ? [] : [`  ${style.warning(`${faults.length} fault rules in force`)}`]),
        `  clock ${drawClock(clock, view).trimEnd().replace('\n', '\n        ')}`,
        '',
      ].join('\n');
    });
  },
});
