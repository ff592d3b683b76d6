import {
  CreateTagsCommand,
  DeleteTagsCommand,
  DescribeImagesCommand,
  DescribeSubnetsCommand,
  DescribeTagsCommand,
  DescribeVpcsCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import type { Tag } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let ec2: EC2Client;
let vpcId: string;
let subnetId: string;

beforeAll(async () => {
  running = await startCloud();
  ec2 = new EC2Client({ ...running.clientOptions, maxAttempts: 1 });
  vpcId = (await ec2.send(new DescribeVpcsCommand({}))).Vpcs?.[0]?.VpcId ?? '';
  subnetId = (await ec2.send(new DescribeSubnetsCommand({}))).Subnets?.[0]?.SubnetId ?? '';
});
afterAll(() => running[Symbol.asyncDispose]());

const create = (resources: string[], ...tags: Tag[]) =>
  ec2.send(new CreateTagsCommand({ Resources: resources, Tags: tags }));
const remove = (resources: string[], tags?: Tag[]) =>
  ec2.send(new DeleteTagsCommand({ Resources: resources, Tags: tags }));

async function tagsOf(id: string) {
  const Filters = [{ Name: 'resource-id', Values: [id] }];
  const { Tags: tags = [] } = await ec2.send(new DescribeTagsCommand({ Filters }));
  return tags.map((tag) => `${tag.ResourceType} ${tag.Key}=${tag.Value}`);
}

test('tags are put on several resources, changed, found by and taken away again', async () => {
  await create([vpcId, subnetId], { Key: 'Env', Value: 'dev' }, { Key: 'Owner', Value: '' });
  await create([subnetId], { Key: 'Env', Value: 'prod' });
  expect(await tagsOf(vpcId)).toEqual(['vpc Env=dev', 'vpc Owner=']);
  expect(await tagsOf(subnetId)).toEqual(['subnet Env=prod', 'subnet Owner=']);
  const Filters = [{ Name: 'tag:Env', Values: ['p*'] }];
  const { Subnets: subnets } = await ec2.send(new DescribeSubnetsCommand({ Filters }));
  expect(subnets?.map((subnet) => subnet.SubnetId)).toEqual([subnetId]);
  await remove([vpcId, subnetId], [{ Key: 'Env', Value: 'dev' }]);
  expect(await tagsOf(vpcId)).toEqual(['vpc Owner=']);
  expect(await tagsOf(subnetId)).toEqual(['subnet Env=prod', 'subnet Owner=']);
  await remove([vpcId, subnetId]);
  expect([...(await tagsOf(vpcId)), ...(await tagsOf(subnetId))]).toEqual([]);
});

test('a public image carries the tags of this account', async () => {
  const ImageIds = ['ami-0ed094fb1304fd857'];
  await create(ImageIds, { Key: 'Golden', Value: 'yes' });
  const Filters = [{ Name: 'tag:Golden', Values: ['yes'] }];
  const { Images: images } = await ec2.send(new DescribeImagesCommand({ Filters }));
  expect(images?.map((image) => image.ImageId)).toEqual(ImageIds);
  const other = new EC2Client({
    ...running.clientOptions,
    credentials: { accessKeyId: '210987654321', secretAccessKey: 'test' },
  });
  expect((await other.send(new DescribeImagesCommand({ Filters }))).Images).toEqual([]);
});

test('a resource has fifty tags at most, and an existing key can still be changed then', async () => {
  const many = Array.from({ length: 50 }, (_, index) => ({ Key: `k${index}`, Value: 'v' }));
  await create([vpcId], ...many);
  await create([vpcId], { Key: 'k7', Value: 'w' });
  await expect(create([vpcId], { Key: 'one-more', Value: '' })).rejects.toMatchObject({
    name: 'TagLimitExceeded',
    message: 'The maximum number of Tags for a resource has been reached.',
  });
  await remove([vpcId]);
});

test('nothing is tagged when one resource is not there', async () => {
  await expect(create([vpcId, 'vol-12345678'], { Key: 'a', Value: 'b' })).rejects.toMatchObject({
    name: 'InvalidVolume.NotFound',
    message: "The volume 'vol-12345678' does not exist.",
  });
  await expect(create(['i-0123456789abcdef0'], { Key: 'a', Value: 'b' })).rejects.toMatchObject({
    name: 'InvalidInstanceID.NotFound',
    message: "The instance ID 'i-0123456789abcdef0' does not exist",
  });
  await expect(create(['nonsense'], { Key: 'a', Value: 'b' })).rejects.toMatchObject({
    name: 'InvalidID',
    message: "The ID 'nonsense' is not valid",
  });
  expect(await tagsOf(vpcId)).toEqual([]);
});

test("keys of AWS's own are neither written nor deleted by a person", async () => {
  const message =
    "Value ( aws:mine ) for parameter key is invalid. Tag keys starting with 'aws:' are reserved for internal use";
  await expect(create([vpcId], { Key: 'aws:mine', Value: '' })).rejects.toMatchObject({ message });
  await expect(remove([vpcId], [{ Key: 'aws:mine' }])).rejects.toMatchObject({ message });
});

test('a dry run says that it would have worked, and does nothing', async () => {
  const command = new CreateTagsCommand({
    Resources: [vpcId],
    Tags: [{ Key: 'a', Value: 'b' }],
    DryRun: true,
  });
  await expect(ec2.send(command)).rejects.toMatchObject({
    name: 'DryRunOperation',
    message: 'Request would have succeeded, but DryRun flag is set.',
    $metadata: { httpStatusCode: 412 },
  });
  expect(await tagsOf(vpcId)).toEqual([]);
});
