import * as sdk from '@aws-sdk/client-ssm';
import { expect, test } from 'vitest';
import { startFleet } from './fleet.ts';

test('OpsItems, metadata, activations, syncs, inventory and compliance are kept and found again; a runbook never succeeds', async () => {
  await using fleet = await startFleet();
  const { ssm } = fleet;
  const [host = ''] = await fleet.launch(1);
  const item = { Title: 'disk full', Description: 'web-1', Source: 'EC2', Priority: 2 };
  const { OpsItemId } = await ssm.send(new sdk.CreateOpsItemCommand(item));
  expect(OpsItemId).toMatch(/^oi-[0-9a-f]{12}$/);
  const related = { OpsItemId, AssociationType: 'IsParentOf', ResourceType: 'x', ResourceUri: 'arn:x' };
  await ssm.send(new sdk.AssociateOpsItemRelatedItemCommand(related));
  await ssm.send(new sdk.UpdateOpsItemCommand({ OpsItemId, Status: 'Resolved' }));
  expect((await ssm.send(new sdk.GetOpsItemCommand({ OpsItemId }))).OpsItem).toMatchObject({
    ...item,
    Status: 'Resolved',
    Version: '2',
  });
  const OpsItemFilters = [{ Key: 'Title' as const, Values: ['disk'], Operator: 'Contains' as const }];
  const found = await ssm.send(new sdk.DescribeOpsItemsCommand({ OpsItemFilters }));
  expect(found.OpsItemSummaries).toMatchObject([{ OpsItemId }]);
  expect((await ssm.send(new sdk.ListOpsItemRelatedItemsCommand({ OpsItemId }))).Summaries).toHaveLength(1);
  await expect(ssm.send(new sdk.GetOpsItemCommand({ OpsItemId: 'oi-000000000000' }))).rejects.toMatchObject({
    name: 'OpsItemNotFoundException',
  });
  const { OpsMetadataArn } = await ssm.send(
    new sdk.CreateOpsMetadataCommand({ ResourceId: 'arn:aws:x', Metadata: { a: { Value: '1' } } }),
  );
  expect(await ssm.send(new sdk.GetOpsMetadataCommand({ OpsMetadataArn }))).toMatchObject({
    Metadata: { a: { Value: '1' } },
  });
  const { ActivationId } = await ssm.send(new sdk.CreateActivationCommand({ IamRole: 'hybrid' }));
  expect((await ssm.send(new sdk.DescribeActivationsCommand({}))).ActivationList).toMatchObject([
    { ActivationId, Expired: false, RegistrationLimit: 1 },
  ]);
  await ssm.send(new sdk.DeleteActivationCommand({ ActivationId }));
  const S3Destination = { BucketName: 'b', SyncFormat: 'JsonSerDe' as const, Region: 'us-east-1' };
  await ssm.send(new sdk.CreateResourceDataSyncCommand({ SyncName: 'all', S3Destination }));
  expect((await ssm.send(new sdk.ListResourceDataSyncCommand({}))).ResourceDataSyncItems).toMatchObject([
    { SyncName: 'all', S3Destination },
  ]);
  const Items = [
    {
      TypeName: 'Custom:Rack',
      SchemaVersion: '1.0',
      CaptureTime: '2026-01-01T00:00:00Z',
      Content: [{ rack: '7' }],
    },
  ];
  await ssm.send(new sdk.PutInventoryCommand({ InstanceId: host, Items }));
  const entries = { InstanceId: host, TypeName: 'Custom:Rack' };
  expect((await ssm.send(new sdk.ListInventoryEntriesCommand(entries))).Entries).toEqual([{ rack: '7' }]);
  const compliance = {
    ResourceId: host,
    ResourceType: 'ManagedInstance',
    ComplianceType: 'Custom:Racks',
    ExecutionSummary: { ExecutionTime: new Date(0) },
    Items: [{ Id: 'a', Severity: 'HIGH' as const, Status: 'NON_COMPLIANT' as const }],
  };
  await ssm.send(new sdk.PutComplianceItemsCommand(compliance));
  const { ResourceComplianceSummaryItems } = await ssm.send(
    new sdk.ListResourceComplianceSummariesCommand({}),
  );
  expect(ResourceComplianceSummaryItems).toMatchObject([
    { Status: 'NON_COMPLIANT', OverallSeverity: 'HIGH' },
  ]);
  const Content = JSON.stringify({
    schemaVersion: '0.3',
    mainSteps: [{ name: 'wait', action: 'aws:sleep', inputs: { Duration: 'PT1S' } }],
  });
  await ssm.send(new sdk.CreateDocumentCommand({ Name: 'book', Content, DocumentType: 'Automation' }));
  const { AutomationExecutionId } = await ssm.send(
    new sdk.StartAutomationExecutionCommand({ DocumentName: 'book' }),
  );
  const { AutomationExecution } = await ssm.send(
    new sdk.GetAutomationExecutionCommand({ AutomationExecutionId }),
  );
  expect(AutomationExecution).toMatchObject({
    AutomationExecutionStatus: 'InProgress',
    DocumentName: 'book',
  });
});
