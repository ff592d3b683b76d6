import {
  AssociateIamInstanceProfileCommand,
  DescribeIamInstanceProfileAssociationsCommand,
  DisassociateIamInstanceProfileCommand,
  ModifyInstanceCreditSpecificationCommand,
  DescribeInstanceCreditSpecificationsCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused, startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

test('a profile is associated once, listed, and taken away', async () => {
  await lab.makeProfile('web');
  const [id = ''] = await lab.running();
  const associate = () =>
    lab.ec2.send(
      new AssociateIamInstanceProfileCommand({ InstanceId: id, IamInstanceProfile: { Name: 'web' } }),
    );
  const { IamInstanceProfileAssociation: association } = await associate();
  expect(association).toMatchObject({ InstanceId: id, State: 'associating' });
  expect(await refused(associate())).toMatchObject({
    code: 'IncorrectState',
    message: `There is an existing association for instance ${id}`,
  });
  const Filters = [{ Name: 'instance-id', Values: [id] }];
  const list = async () => {
    const answer = await lab.ec2.send(new DescribeIamInstanceProfileAssociationsCommand({ Filters }));
    return answer.IamInstanceProfileAssociations ?? [];
  };
  expect(await list()).toMatchObject([{ AssociationId: association?.AssociationId, State: 'associated' }]);
  const AssociationId = association?.AssociationId ?? '';
  await lab.ec2.send(new DisassociateIamInstanceProfileCommand({ AssociationId }));
  expect(await list()).toEqual([]);
  expect((await lab.describe(id)).IamInstanceProfile).toBeUndefined();
});

test('credits change for the burstable ones, and the others say why not', async () => {
  const [t3 = ''] = await lab.running();
  const [m5 = ''] = await lab.running(1, { InstanceType: 'm5.large' });
  const answer = await lab.ec2.send(
    new ModifyInstanceCreditSpecificationCommand({
      InstanceCreditSpecifications: [t3, m5].map((InstanceId) => ({ InstanceId, CpuCredits: 'standard' })),
    }),
  );
  expect(answer.SuccessfulInstanceCreditSpecifications).toEqual([{ InstanceId: t3 }]);
  expect(answer.UnsuccessfulInstanceCreditSpecifications?.map((one) => one.InstanceId)).toEqual([m5]);
  const read = await lab.ec2.send(new DescribeInstanceCreditSpecificationsCommand({ InstanceIds: [t3] }));
  expect(read.InstanceCreditSpecifications).toEqual([{ InstanceId: t3, CpuCredits: 'standard' }]);
});

test('a profile has to exist, and whoever gives it away may pass its role', async () => {
  const [InstanceId = ''] = await lab.running();
  const associate = (IamInstanceProfile: { Name?: string; Arn?: string }) =>
    refused(lab.ec2.send(new AssociateIamInstanceProfileCommand({ InstanceId, IamInstanceProfile })));
  expect(await associate({ Name: 'ghost' })).toMatchObject({
    code: 'InvalidParameterValue',
    message:
      'Value (ghost) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name',
  });
  const Arn = 'arn:aws:iam::123456789012:instance-profile/ghost';
  expect(await associate({ Arn })).toMatchObject({
    message: `Value (${Arn}) for parameter iamInstanceProfile.arn is invalid. Invalid IAM Instance Profile ARN`,
  });
});
