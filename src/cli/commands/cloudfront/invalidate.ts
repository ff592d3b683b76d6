import { invalidate } from '../../../operations/cloudfront/invalidate.ts';
import { many, required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

const HALF_AN_HOUR = 30 * 60_000;

export const command = defineCommand({
  description:
    'Makes every edge of CloudFront forget paths of a distribution, all of them when none is named, and waits until that is done. AWS gives 1,000 paths a month for nothing; one with an asterisk counts once.',
  examples: [
    { line: 'nuage cloudfront invalidate EDFDVBD6EXAMPLE', does: 'Forget everything' },
    {
      line: "nuage cloudfront invalidate EDFDVBD6EXAMPLE /index.html '/images/*'",
      does: 'Forget some paths',
    },
  ],
  actions: ['cloudfront:CreateInvalidation', 'cloudfront:GetInvalidation'],
  flags: { 'no-wait': toggle('do not wait until it is done') },
  positionals: {
    distribution: required(text('ID', 'the id of a distribution')),
    paths: many(text('PATH', 'begins with a slash; an asterisk may end it')),
  },
  async run({ flags, positionals: { distribution, paths: given } }, context) {
    await using session = await openSession(context);
    const paths = given.length === 0 ? ['/*'] : given;
    const waitMs = flags['no-wait'] ? 0 : HALF_AN_HOUR;
    const done = await invalidate({ distribution, paths, waitMs }, session.operations);
    await context.print.value(done, () => `Invalidation ${done.id}: ${done.status}\n`);
    return session.exitCode();
  },
});
