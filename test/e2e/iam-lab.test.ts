import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startAwsCli } from '../support/aws-cli.ts';
import { startCloud } from '../support/cloud.ts';

const startAndStop = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['ec2:Describe*', 'ec2:StartInstances', 'ec2:StopInstances', 'cloudwatch:DescribeAlarms'],
      Resource: '*',
    },
  ],
};

/**
 * The course's exercise with IAM: three users, in a group for S3 (read only), one for EC2 (read only) and one that may
 * start and stop instances; each does what he may and is refused the rest.
 */
test('each user may do what his group may, and nothing else', async () => {
  await using running = await startCloud();
  running.cloud.clock.setRate(10_000);
  const directory = mkdtempSync(join(tmpdir(), 'nuage-iam-lab-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const credentials = join(directory, 'credentials');
  writeFileSync(credentials, '');
  await using cli = startAwsCli(running.endpoint, {
    ...running.environment,
    AWS_SHARED_CREDENTIALS_FILE: credentials,
  });
  const aws = async (line: string, ...last: string[]): Promise<string> => {
    const ended = await cli.run(['--output', 'text', ...line.split(' '), ...last]);
    expect(ended, line).toMatchObject({ status: 0 });
    return ended.stdout.trim();
  };
  const refused = async (line: string): Promise<string> => {
    const ended = await cli.run(['--output', 'text', ...line.split(' ')]);
    expect(ended.status, line).toBe(254);
    return ended.stderr;
  };

  await aws('s3api create-bucket --bucket lab-bucket');
  const instance = await aws(
    'ec2 run-instances --image-id ami-0ed094fb1304fd857 --instance-type t3.micro --query Instances[0].InstanceId',
  );
  await running.cloud.clock.advance('1m');
  const groups = { 'user-1': 'S3-Support', 'user-2': 'EC2-Support', 'user-3': 'EC2-Admin' };
  for (const [user, group] of Object.entries(groups)) {
    await aws(`iam create-group --group-name ${group}`);
    await aws(`iam create-user --user-name ${user}`);
    const query = 'AccessKey.[AccessKeyId,SecretAccessKey]';
    const made = await aws(`iam create-access-key --user-name ${user} --query ${query}`);
    const [id, secret] = made.split('\t');
    appendFileSync(credentials, `[${user}]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`);
  }
  const managed = 'iam attach-group-policy --policy-arn arn:aws:iam::aws:policy';
  await aws(`${managed}/AmazonS3ReadOnlyAccess --group-name S3-Support`);
  await aws(`${managed}/AmazonEC2ReadOnlyAccess --group-name EC2-Support`);
  await aws(
    'iam put-group-policy --group-name EC2-Admin --policy-name EC2-Admin-Policy --policy-document',
    JSON.stringify(startAndStop),
  );

  const list = 's3api list-buckets --query Buckets[].Name --profile';
  const look = 'ec2 describe-instances --query Reservations[].Instances[].InstanceId --profile';
  const stop = `ec2 stop-instances --instance-ids ${instance} --profile`;
  // Before they are in a group they may do nothing.
  expect(await refused(`${list} user-1`)).toContain('An error occurred (AccessDenied)');
  expect(await refused(`${look} user-2`)).toContain('An error occurred (UnauthorizedOperation)');
  for (const [user, group] of Object.entries(groups))
    await aws(`iam add-user-to-group --user-name ${user} --group-name ${group}`);

  expect(await aws(`${list} user-1`)).toBe('lab-bucket');
  expect(await refused('s3api create-bucket --bucket another --profile user-1')).toContain('AccessDenied');
  expect(await refused(`${look} user-1`)).toContain('You are not authorized to perform this operation.');

  expect(await aws(`${look} user-2`)).toBe(instance);
  expect(await refused(`${stop} user-2`)).toContain(
    'is not authorized to perform: ec2:StopInstances on resource: arn:aws:ec2:us-east-1:123456789012:instance/',
  );
  expect(await refused(`${list} user-2`)).toContain(
    'user/user-2 is not authorized to perform: s3:ListAllMyBuckets because no identity-based policy allows',
  );

  expect(await aws(`${stop} user-3 --query StoppingInstances[].CurrentState.Name`)).toBe('stopping');
  await running.cloud.clock.advance('5m');
  await aws(`ec2 start-instances --instance-ids ${instance} --profile user-3`);
  const terminate = `ec2 terminate-instances --instance-ids ${instance} --profile user-3`;
  expect(await refused(terminate)).toContain('ec2:TerminateInstances');
});
