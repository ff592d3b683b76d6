import { HighLow } from '../../operations/highlow/game.ts';
import { putMetrics } from '../../operations/metrics/put.ts';
import { defineCommand } from '../command.ts';
import { linesOf } from '../lines.ts';
import { openSession } from '../session.ts';

const question = "I'm thinking of a number from 1 to 100. Try to guess it! (Enter 0 to exit)\n> ";

const answers = {
  low: 'Too low!',
  high: 'Too high!',
  unreadable: 'That is no number from 1 to 100.',
} as const;

export const command = defineCommand({
  description:
    'The guessing game of the course. When the number was found, the seconds that it took are published as the metric highlow in the namespace Lab; `nuage metrics get highlow --namespace Lab` shows them. 0, or the end of the input, ends it.',
  examples: [{ line: 'nuage highlow --local', does: 'Play against the local cloud' }],
  actions: ['cloudwatch:PutMetricData'],
  flags: {},
  positionals: {},
  async run(_input, context) {
    await using session = await openSession(context);
    const { clock, random, surroundings, print } = context;
    const say = (text: string) => print.words(() => text);
    let game = new HighLow(random, clock.now());
    await say(question);
    for await (const line of linesOf(surroundings.stdin, surroundings.signal)) {
      const verdict = game.guess(line, clock.now());
      if (verdict.kind === 'exit') break;
      if (verdict.kind !== 'right') {
        await say(`${answers[verdict.kind]}\n> `);
        continue;
      }
      const { guesses, seconds } = verdict;
      await say(`That's correct! It took you ${guesses} guesses and ${seconds} seconds.\n\n`);
      const data = [{ name: 'highlow', value: seconds, unit: 'Seconds' }];
      await putMetrics({ namespace: 'Lab', data }, session.operations);
      await say('The metric has been sent to CloudWatch.\n\n');
      game = new HighLow(random, clock.now());
      await say(question);
    }
    return session.exitCode();
  },
});
