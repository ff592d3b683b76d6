import { many } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { openControl } from '../../../local/open-control.ts';
import { count } from '../../../render/count.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description: 'Removes rules from the weather of the local cloud.',
  examples: [{ line: 'nuage local faults remove RULE', does: 'Remove one' }],
  flags: {},
  positionals: {
    rules: many(text('RULE', 'the rules, as nuage local faults lists them'), { atLeastOne: true }),
  },
  async run({ positionals }, context) {
    await using opened = await openControl(context);
    for (const rule of positionals.rules) await opened.control.removeFault(rule);
    await context.print.value(
      { removed: positionals.rules },
      () => `Removed ${count(positionals.rules.length, 'rule')}.\n`,
    );
  },
});
