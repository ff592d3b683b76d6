import type { Rows, Stage } from '../row.ts';

/** A distribution of somebody's; gives its id. */
async function distribution({ aws }: Stage): Promise<string> {
  const origin = {
    Id: 'o',
    DomainName: 'far.s3.amazonaws.com',
    S3OriginConfig: { OriginAccessIdentity: '' },
  };
  const { Distribution: made } = await aws.call('cloudfront', 'CreateDistribution', {
    DistributionConfig: {
      CallerReference: 'here',
      Comment: '',
      Enabled: true,
      Origins: { Quantity: 1, Items: [origin] },
      DefaultCacheBehavior: { TargetOriginId: 'o', ViewerProtocolPolicy: 'allow-all' },
    },
  });
  return made?.Id ?? '';
}

export const cloudfront: Rows = {
  'cloudfront list': async (stage) => {
    await distribution(stage);
    return [];
  },
  'cloudfront invalidate': async (stage) => [await distribution(stage), '/index.html'],
  'cloudfront serve': async (stage) => {
    await stage.bucket('my-site', { 'index.html': 'hello' });
    return ['my-site', '--yes'];
  },
};
