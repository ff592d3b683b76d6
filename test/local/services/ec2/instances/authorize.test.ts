import { describe, expect, test } from 'vitest';
import type { ActionContext, AuthorizationRequest } from '../../../../../src/local/action.ts';
import { defineAction } from '../../../../../src/local/action.ts';
import { startCloud } from '../../../../support/cloud.ts';
import { manifest } from '../../../../../src/local/services/manifest.ts';
import type { Manifest } from '../../../../../src/local/services/define-service.ts';
import type { RunInstancesRequest } from '../../../../../src/wire/generated/ec2.ts';
import { EC2Client, RunInstancesCommand, StopInstancesCommand } from '@aws-sdk/client-ec2';
import { action as runInstances } from '../../../../../src/local/services/ec2/actions/run-instances.ts';
import { action as stopInstances } from '../../../../../src/local/services/ec2/actions/stop-instances.ts';
import { image } from './lab.ts';

/** A cloud whose launches and stops write down what they ask the caller's permission for. */
async function watched(asked: AuthorizationRequest[]) {
  const note = (requests: readonly AuthorizationRequest[]) => {
    asked.push(...requests);
    return requests;
  };
  const { service, actions } = await manifest.ec2();
  const services: Manifest = {
    ...manifest,
    ec2: async () => ({
      service,
      actions: {
        ...actions,
        RunInstances: async () => ({
          action: defineAction('ec2', 'RunInstances', {
            authorize: (input: RunInstancesRequest, context: ActionContext) =>
              note(runInstances.authorize(input, context)),
            handler: (input, context) => runInstances.handler(input, context),
          }),
        }),
        StopInstances: async () => ({
          action: defineAction('ec2', 'StopInstances', {
            authorize: (input, context) => note(stopInstances.authorize(input, context)),
            handler: (input, context) => ({ ...stopInstances.handler(input, context) }),
          }),
        }),
      },
    }),
  };
  return startCloud({ services });
}

describe('permissions', () => {
  test('a launch asks on all that it uses and makes, and for the tags; a stop on the instance with its tags', async () => {
    const asked: AuthorizationRequest[] = [];
    await using running = await watched(asked);
    const ec2 = new EC2Client({ ...running.clientOptions, maxAttempts: 1 });
    const { Instances = [] } = await ec2.send(
      new RunInstancesCommand({
        ImageId: image.x86,
        InstanceType: 't3.micro',
        MinCount: 1,
        MaxCount: 1,
        TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'team', Value: 'a' }] }],
      }),
    );
    const arns = asked.map((request) => `${request.action} ${request.arn}`);
    const here = 'arn:aws:ec2:us-east-1';
    expect(arns).toEqual([
      `ec2:RunInstances ${here}:123456789012:instance/*`,
      `ec2:RunInstances ${here}:123456789012:volume/*`,
      `ec2:RunInstances ${here}:123456789012:network-interface/*`,
      `ec2:RunInstances ${here}::image/${image.x86}`,
      `ec2:RunInstances ${here}:123456789012:subnet/*`,
      `ec2:RunInstances ${here}:123456789012:security-group/*`,
      `ec2:CreateTags ${here}:123456789012:instance/*`,
    ]);
    expect(asked[0]?.context).toMatchObject({
      'ec2:InstanceType': 't3.micro',
      'aws:RequestTag/team': 'a',
      'aws:TagKeys': ['team'],
    });
    expect(asked[6]?.context).toMatchObject({ 'ec2:CreateAction': 'RunInstances' });
    asked.length = 0;
    await running.cloud.clock.advance('1m');
    const id = Instances[0]?.InstanceId ?? '';
    await ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
    ec2.destroy();
    expect(asked).toMatchObject([
      {
        action: 'ec2:StopInstances',
        arn: `${here}:123456789012:instance/${id}`,
        context: { 'aws:ResourceTag/team': 'a', 'ec2:ResourceTag/team': 'a', 'ec2:InstanceType': 't3.micro' },
      },
    ]);
  });
});
