import type { ActionContext, AuthorizationRequest } from '../../../../../src/local/action.ts';
import { EC2 } from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { manifest } from '../../../../../src/local/services/manifest.ts';
import type { Manifest, ServiceManifest } from '../../../../../src/local/services/define-service.ts';
import { startCloud } from '../../../../support/cloud.ts';

/** The services, with every action of EC2 writing down what it asks the caller's permission for. */
async function watched(asked: AuthorizationRequest[]): Promise<Manifest> {
  const { service, actions } = await manifest.ec2();
  const loaders: ServiceManifest['actions'] = Object.fromEntries(
    Object.entries(actions).map(([name, load]) => [
      name,
      async () => {
        const { action } = await load();
        return {
          action: {
            ...action,
            authorize(input: object, context: ActionContext) {
              const requests = action.authorize(input, context);
              asked.push(...requests);
              return requests;
            },
          },
        };
      },
    ]),
  );
  return { ...manifest, ec2: async () => ({ service, actions: loaders }) };
}

test('each change asks for its own permission on what it changes, with the tags', async () => {
  const asked: AuthorizationRequest[] = [];
  await using running = await startCloud({ services: await watched(asked) });
  const aws = new EC2({ ...running.clientOptions, maxAttempts: 1 });
  const take = () =>
    asked.splice(0).map(({ action, arn }) => `${action} ${arn.split(':').slice(4).join(':')}`);
  const { Vpc } = await aws.createVpc({
    CidrBlock: '10.0.0.0/16',
    TagSpecifications: [{ ResourceType: 'vpc', Tags: [{ Key: 'Owner', Value: 'me' }] }],
  });
  const VpcId = Vpc?.VpcId ?? '';
  expect(asked.at(-1)?.context).toMatchObject({
    'ec2:CreateAction': 'CreateVpc',
    'aws:RequestTag/Owner': 'me',
  });
  expect(take()).toEqual(['ec2:CreateVpc 123456789012:vpc/*', 'ec2:CreateTags 123456789012:vpc/*']);
  const { Subnet } = await aws.createSubnet({ VpcId, CidrBlock: '10.0.1.0/24' });
  expect(asked[0]?.context).toMatchObject({ 'aws:ResourceTag/Owner': 'me' });
  expect(take()).toEqual([
    `ec2:CreateSubnet 123456789012:vpc/${VpcId}`,
    'ec2:CreateSubnet 123456789012:subnet/*',
  ]);
  await aws.deleteSubnet({ SubnetId: Subnet?.SubnetId ?? '' });
  expect(take()).toEqual([`ec2:DeleteSubnet 123456789012:subnet/${Subnet?.SubnetId}`]);
  const { GroupId = '' } = await aws.createSecurityGroup({ VpcId, GroupName: 'web', Description: 'web' });
  take();
  await aws.authorizeSecurityGroupIngress({ GroupId, CidrIp: '0.0.0.0/0', IpProtocol: '-1' });
  expect(take()).toEqual([`ec2:AuthorizeSecurityGroupIngress 123456789012:security-group/${GroupId}`]);
  const { AllocationId = '' } = await aws.allocateAddress({});
  take();
  await aws.releaseAddress({ AllocationId });
  expect(take()).toEqual([`ec2:ReleaseAddress 123456789012:elastic-ip/${AllocationId}`]);
});
