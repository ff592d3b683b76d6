import { CreateVpcCommand, DeleteVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  AssociateServiceQuotaTemplateCommand,
  DeleteServiceQuotaIncreaseRequestFromTemplateCommand,
  DisassociateServiceQuotaTemplateCommand,
  GetAssociationForServiceQuotaTemplateCommand,
  GetServiceQuotaIncreaseRequestFromTemplateCommand,
  ListServiceQuotaIncreaseRequestsInTemplateCommand,
  PutServiceQuotaIncreaseRequestIntoTemplateCommand,
  GetAWSDefaultServiceQuotaCommand,
  GetRequestedServiceQuotaChangeCommand,
  GetServiceQuotaCommand,
  ListAWSDefaultServiceQuotasCommand,
  ListRequestedServiceQuotaChangeHistoryCommand,
  ListServiceQuotasCommand,
  paginateListServices,
  RequestServiceQuotaIncreaseCommand,
  ServiceQuotasClient,
} from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud, type RunningCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let quotas: ServiceQuotasClient;
beforeAll(async () => {
  running = await startCloud();
  running.cloud.clock.freeze();
  quotas = new ServiceQuotasClient({ ...running.clientOptions, maxAttempts: 1 });
});
afterAll(() => running[Symbol.asyncDispose]());

const vpcs = { ServiceCode: 'vpc', QuotaCode: 'L-F678F1CE' } as const;

test('services and their quotas are listed, the defaults of networks all', async () => {
  const codes: (string | undefined)[] = [];
  for await (const { Services = [] } of paginateListServices({ client: quotas, pageSize: 3 }, {}))
    codes.push(...Services.map(({ ServiceCode }) => ServiceCode));
  expect(codes).toEqual(['autoscaling', 'ebs', 'ec2', 'iam', 'lambda', 's3', 'ses', 'vpc']);
  const { Quotas = [] } = await quotas.send(new ListAWSDefaultServiceQuotasCommand({ ServiceCode: 'vpc' }));
  expect(Quotas).toHaveLength(25);
  expect(Quotas).toContainEqual({
    ...vpcs,
    ServiceName: 'Amazon Virtual Private Cloud (Amazon VPC)',
    QuotaArn: 'arn:aws:servicequotas:us-east-1::vpc/L-F678F1CE',
    QuotaName: 'VPCs per Region',
    Value: 5,
    Unit: 'None',
    Adjustable: true,
    GlobalQuota: false,
  });
  for (const { QuotaCode } of Quotas.slice(0, 3))
    expect((await quotas.send(new GetServiceQuotaCommand({ ServiceCode: 'vpc', QuotaCode }))).Quota).toEqual(
      (await quotas.send(new GetAWSDefaultServiceQuotaCommand({ ServiceCode: 'vpc', QuotaCode }))).Quota,
    );
});

test('templates are of organisations, and no account here is in one', async () => {
  const entry = { ...vpcs, AwsRegion: 'eu-west-1' };
  const answers = await Promise.allSettled([
    quotas.send(new AssociateServiceQuotaTemplateCommand({})),
    quotas.send(new DisassociateServiceQuotaTemplateCommand({})),
    quotas.send(new GetAssociationForServiceQuotaTemplateCommand({})),
    quotas.send(new ListServiceQuotaIncreaseRequestsInTemplateCommand({})),
    quotas.send(new GetServiceQuotaIncreaseRequestFromTemplateCommand(entry)),
    quotas.send(new DeleteServiceQuotaIncreaseRequestFromTemplateCommand(entry)),
    quotas.send(new PutServiceQuotaIncreaseRequestIntoTemplateCommand({ ...entry, DesiredValue: 9 })),
  ]);
  for (const answer of answers)
    expect(answer).toMatchObject({
      status: 'rejected',
      reason: {
        name: 'NoAvailableOrganizationException',
        message: 'The Amazon Web Services account making this call is not a member of an organization.',
      },
    });
});

test('what is not there', async () => {
  await expect(quotas.send(new ListServiceQuotasCommand({ ServiceCode: 'unknown' }))).rejects.toMatchObject({
    name: 'NoSuchResourceException',
    message:
      'This service is not available in the current Region. Choose a different Region or a different service.',
  });
  await expect(
    quotas.send(new GetServiceQuotaCommand({ ServiceCode: 'vpc', QuotaCode: 'unknown' })),
  ).rejects.toMatchObject({ name: 'NoSuchResourceException' });
  const elsewhere = new ServiceQuotasClient({ ...running.clientOptions, region: 'eu-west-1' });
  await expect(elsewhere.send(new ListServiceQuotasCommand({ ServiceCode: 'iam' }))).rejects.toMatchObject({
    name: 'NoSuchResourceException',
  });
});

test('an increase that was approved is one', async () => {
  const ec2 = new EC2Client({ ...running.clientOptions, maxAttempts: 1 });
  const create = () => ec2.send(new CreateVpcCommand({ CidrBlock: '10.9.0.0/16' }));
  for (let made = 0; made < 4; made++) await create();
  await expect(create()).rejects.toMatchObject({
    name: 'VpcLimitExceeded',
    message: 'The maximum number of VPCs has been reached.',
  });
  const ask = (DesiredValue: number) =>
    quotas.send(new RequestServiceQuotaIncreaseCommand({ ...vpcs, DesiredValue }));
  await expect(ask(5)).rejects.toMatchObject({ name: 'IllegalArgumentException' });
  const { RequestedQuota } = await ask(6);
  expect(RequestedQuota).toMatchObject({
    ...vpcs,
    DesiredValue: 6,
    Status: 'PENDING',
    QuotaArn: 'arn:aws:servicequotas:us-east-1:123456789012:vpc/L-F678F1CE',
    QuotaRequestedAtLevel: 'ACCOUNT',
  });
  await expect(ask(7)).rejects.toMatchObject({
    name: 'ResourceAlreadyExistsException',
    message: 'Only one open service quota increase request is allowed per quota.',
  });
  await running.cloud.clock.advance('31m');
  const decided = await quotas.send(
    new GetRequestedServiceQuotaChangeCommand({ RequestId: RequestedQuota?.Id }),
  );
  expect(decided.RequestedQuota?.Status).toBe('APPROVED');
  expect((await quotas.send(new GetServiceQuotaCommand(vpcs))).Quota).toMatchObject({ Value: 6 });
  const { Vpc } = await create();
  await expect(create()).rejects.toMatchObject({ name: 'VpcLimitExceeded' });
  await ec2.send(new DeleteVpcCommand({ VpcId: Vpc?.VpcId }));
  const history = await quotas.send(
    new ListRequestedServiceQuotaChangeHistoryCommand({ ServiceCode: 'vpc', Status: 'APPROVED' }),
  );
  expect(history.RequestedQuotas).toHaveLength(1);
});

test('what the cloud does not raise is not approved, and what AWS never raises is refused', async () => {
  const { RequestedQuota } = await quotas.send(
    new RequestServiceQuotaIncreaseCommand({
      ServiceCode: 's3',
      QuotaCode: 'L-DC2B2D3D',
      DesiredValue: 20_000,
    }),
  );
  await running.cloud.clock.advance('31m');
  const { RequestedQuota: decided } = await quotas.send(
    new GetRequestedServiceQuotaChangeCommand({ RequestId: RequestedQuota?.Id }),
  );
  expect(decided?.Status).toBe('NOT_APPROVED');
  await expect(
    quotas.send(
      new RequestServiceQuotaIncreaseCommand({
        ServiceCode: 'iam',
        QuotaCode: 'L-384571C4',
        DesiredValue: 11,
      }),
    ),
  ).rejects.toMatchObject({ name: 'IllegalArgumentException' });
});
