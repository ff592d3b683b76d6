import { command, group } from '../manifest-entry.ts';
import type { GroupEntry } from '../manifest-entry.ts';

export const cloudfront: GroupEntry = group('Distributions of CloudFront', {
  list: command('List distributions', () => import('../commands/cloudfront/list.ts')),
  invalidate: command('Make the edges forget paths', () => import('../commands/cloudfront/invalidate.ts')),
  sign: command('Sign an address for viewers', () => import('../commands/cloudfront/sign.ts')),
  serve: command('Serve a bucket', () => import('../commands/cloudfront/serve.ts')),
});
