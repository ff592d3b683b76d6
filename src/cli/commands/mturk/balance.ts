import { turkBalance } from '../../../operations/mturk/read-hits.ts';
import { defineCommand } from '../../command.ts';
import { openTurk, sideFlags } from '../../turk-side.ts';

export const command = defineCommand({
  description:
    "Shows what is left to pay the workers of Mechanical Turk with. The sandbox's dollars are nobody's.",
  examples: [
    { line: 'nuage mturk balance', does: 'Whether the sandbox answers' },
    { line: 'nuage mturk balance --production', does: 'What is left of what was paid in' },
  ],
  actions: ['mechanicalturk:GetAccountBalance'],
  flags: sideFlags,
  positionals: {},
  async run({ flags }, context) {
    await using session = await openTurk(context);
    const balance = await turkBalance(flags, session.operations);
    const held = balance.onHold === undefined ? '' : `, ${balance.onHold} on hold`;
    await context.print.value(
      balance,
      ({ style }) => `${style.bold(balance.available)} USD in ${sideName(balance.side)}${held}\n`,
    );
    return session.exitCode();
  },
});

function sideName(side: string): string {
  return side === 'sandbox' ? 'the sandbox' : side;
}
