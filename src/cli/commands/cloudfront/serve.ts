import { planServeBucket, servingDistribution } from '../../../operations/cloudfront/serve-bucket.ts';
import type { ServingDistribution } from '../../../operations/cloudfront/serve-bucket.ts';
import { one, required } from '../../arguments.ts';
import { carryOut } from '../../change.ts';
import { defineCommand } from '../../command.ts';
import type { CommandContext } from '../../context.ts';
import { openSession } from '../../session.ts';
import { text } from '../../values.ts';

export const command = defineCommand({
  description: `Plans to serve a bucket through CloudFront, and asks: an origin access control, a distribution that uses it, and a statement in the bucket's policy that lets this distribution read and nobody else. The bucket stays private. It waits until every edge has the distribution.

nuage undo takes it all back: it disables the distribution, waits, deletes it and gives the bucket its policy of before.`,
  examples: [
    { line: 'nuage cloudfront serve my-site', does: 'Serve it, with index.html for /' },
    { line: 'nuage cloudfront serve my-site --missing /404.html', does: 'With a page for what is not there' },
  ],
  actions: [
    'cloudfront:CreateDistribution',
    'cloudfront:CreateOriginAccessControl',
    'cloudfront:GetDistribution',
    'cloudfront:ListDistributions',
    'cloudfront:ListOriginAccessControls',
    'cloudfront:TagResource',
    's3:GetBucketLocation',
    's3:GetBucketPolicy',
    's3:PutBucketPolicy',
  ],
  flags: {
    root: one(text('KEY', 'the object that stands for /'), 'index.html'),
    missing: one(text('PATH', 'the page for what is not there')),
  },
  positionals: { bucket: required(text('BUCKET', 'the name of a bucket')) },
  async run({ flags: { root, missing }, positionals: { bucket } }, context) {
    await using session = await openSession(context);
    await using plan = await planServeBucket({ bucket, root, missing }, session.operations);
    return await carryOut(plan, session, context, async ({ status }) => {
      const serving = status === 'done' ? await servingDistribution(bucket, session.operations) : undefined;
      return serving === undefined ? {} : { more: { address: addressOf(serving, context) } };
    });
  },
});

/** Where a browser finds it: a local cloud answers at a path of its own, since it has no names of CloudFront's. */
function addressOf({ id, domain }: ServingDistribution, { globals }: CommandContext): string {
  const endpoint = globals['endpoint-url'] ?? (globals.local ? 'http://localhost:4566' : undefined);
  return endpoint === undefined ? `https://${domain}/` : `${endpoint.replace(/\/$/, '')}/_cloudfront/${id}/`;
}
