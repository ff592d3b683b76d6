import type { Rows, Stage } from '../row.ts';

const objects = { 'a.txt': 'first', 'logs/b.txt': 'second' };

/** A bucket that keeps versions, and an object in it that somebody deleted. */
async function versioned({ aws, bucket }: Stage): Promise<void> {
  await bucket('papers');
  const VersioningConfiguration = { Status: 'Enabled' } as const;
  await aws.call('s3', 'PutBucketVersioning', { Bucket: 'papers', VersioningConfiguration });
  await aws.call('s3', 'PutObject', { Bucket: 'papers', Key: 'a.txt', Body: Buffer.from('first') });
  await aws.call('s3', 'DeleteObject', { Bucket: 'papers', Key: 'a.txt' });
}

export const s3: Rows = {
  's3 ls': async ({ bucket }) => {
    await bucket('papers', objects);
    return ['s3://papers'];
  },
  's3 du': async ({ bucket }) => {
    await bucket('papers', objects);
    return ['s3://papers'];
  },
  's3 cat': async ({ bucket }) => {
    await bucket('papers', objects);
    return ['s3://papers/a.txt'];
  },
  's3 cp': async ({ bucket, file }) => {
    await bucket('papers');
    file('report.pdf', 'pages');
    return ['report.pdf', 's3://papers/2026/', '--yes'];
  },
  's3 mv': async ({ bucket }) => {
    await bucket('papers', objects);
    return {
      words: ['s3://papers/a.txt', 's3://papers/c.txt', '--yes'],
      optional: { 's3:ListBucket': 'it does not say what it writes over' },
    };
  },
  's3 sync': async ({ bucket, file }) => {
    await bucket('papers', { 'site/old.html': 'gone' });
    file('site/index.html', '<p>hello</p>');
    return {
      words: ['site', 's3://papers/site', '--delete', '--yes'],
      optional: { 's3:GetBucketVersioning': 'it does not say whether versions are kept' },
    };
  },
  's3 rm': async ({ bucket }) => {
    await bucket('papers', objects);
    return {
      words: ['s3://papers', '--recursive', '--yes'],
      optional: { 's3:GetBucketVersioning': 'it does not say whether versions are kept' },
    };
  },
  's3 versions': async (stage) => {
    await versioned(stage);
    return ['s3://papers/a.txt'];
  },
  's3 restore': async (stage) => {
    await versioned(stage);
    return ['s3://papers/a.txt', '--yes'];
  },
  's3 mb': async () => ['s3://papers'],
  's3 rb': async (stage) => {
    await versioned(stage);
    return {
      words: ['s3://papers', '--force', '--yes'],
      optional: { 's3:GetBucketVersioning': 'it does not say whether versions are kept' },
    };
  },
  's3 presign': async ({ bucket }) => {
    await bucket('papers', objects);
    return ['s3://papers/a.txt'];
  },
};
