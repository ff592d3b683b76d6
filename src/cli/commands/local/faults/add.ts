import { UsageError } from '../../../../errors.ts';
import { one, required } from '../../../arguments.ts';
import type { Value } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { drawEffect } from '../../../local/draw-effect.ts';
import { openControl } from '../../../local/open-control.ts';
import { effect } from '../../../local/read-effect.ts';
import { integer, text } from '../../../values.ts';

const chance: Value<number> = {
  placeholder: 'CHANCE',
  brief: 'the chance that it strikes a call that matches, from 0 to 1',
  parse(given, name) {
    const number = given.trim() === '' ? Number.NaN : Number(given);
    if (number >= 0 && number <= 1) return number;
    throw new UsageError(`${name} cannot be "${given}"`, {
      hint: 'It is a number from 0 to 1, such as 0.1.',
    });
  },
};

export const command = defineCommand({
  description: `Adds a rule to the weather of the local cloud. Rules are tried in their order for each call; the first that matches and strikes decides.

Only a cloud that goes on running has weather: start one with nuage local start.`,
  examples: [
    {
      line: 'nuage local faults add throttle --service ec2 --chance 0.3',
      does: 'Three in ten calls to EC2 are throttled',
    },
    {
      line: 'nuage local faults add error:InternalError:500 --action StartInstances --count 2',
      does: 'The next two starts fail',
    },
  ],
  flags: {
    service: one(text('SERVICE', 'calls to this service; * and ? are wildcards')),
    action: one(text('ACTION', 'calls of this action, such as Describe*')),
    chance: one(chance, '1'),
    after: one(integer('NUMBER', 'let so many matching calls pass first')),
    count: one(integer('NUMBER', 'strike so often, then never again', { minimum: 1 })),
  },
  positionals: { effect: required(effect) },
  async run({ flags, positionals }, context) {
    await using opened = await openControl(context);
    if (opened.cloud !== undefined) {
      throw new UsageError('No local cloud is running that could have weather', {
        hint: 'Start one with: nuage local start',
      });
    }
    const [region] = context.globals.region;
    const [account] = context.globals.account;
    const { service, action, after, count } = flags;
    const fault = await opened.control.addFault({
      service,
      action,
      after,
      count,
      region,
      account,
      rate: flags.chance,
      effect: positionals.effect,
    });
    await context.print.value(
      fault,
      ({ style }) => `Rule ${style.bold(fault.id)} ${drawEffect(fault.effect)}.\n`,
    );
  },
});
