import * as sdk from '@aws-sdk/client-ssm';
import { expect, test } from 'vitest';
import { startFleet } from './fleet.ts';

test('an association runs at once and on its schedule, and is what became of its hosts', async () => {
  let runs = 0;
  await using fleet = await startFleet(async () => ({ exitCode: ++runs > 2 ? 1 : 0 }));
  const [one = '', two = ''] = await fleet.launch(2, { Role: 'web' });
  const { ssm } = fleet;
  const { AssociationDescription: made } = await ssm.send(
    new sdk.CreateAssociationCommand({
      Name: 'AWS-RunShellScript',
      AssociationName: 'keep',
      Parameters: { commands: ['true'] },
      Targets: [{ Key: 'tag:Role', Values: ['web'] }],
      ScheduleExpression: 'rate(30 minutes)',
    }),
  );
  expect(made).toMatchObject({
    AssociationVersion: '1',
    ApplyOnlyAtCronInterval: false,
    Name: 'AWS-RunShellScript',
  });
  const AssociationId = made?.AssociationId ?? '';
  await fleet.advance('1m');
  const described = await ssm.send(new sdk.DescribeAssociationCommand({ AssociationId }));
  expect(described.AssociationDescription?.Overview).toEqual({
    Status: 'Success',
    DetailedStatus: 'Success',
  });
  await fleet.advance('30m');
  expect(runs).toBe(4);
  const { AssociationExecutions: [newest, first] = [] } = await ssm.send(
    new sdk.DescribeAssociationExecutionsCommand({ AssociationId }),
  );
  expect(newest).toMatchObject({ Status: 'Failed', ResourceCountByStatus: '{Failed=2}' });
  expect(first).toMatchObject({ Status: 'Success', ResourceCountByStatus: '{Success=2}' });
  const targets = await ssm.send(
    new sdk.DescribeAssociationExecutionTargetsCommand({ AssociationId, ExecutionId: newest?.ExecutionId }),
  );
  expect(targets.AssociationExecutionTargets?.map(({ ResourceId }) => ResourceId)).toEqual([one, two].sort());
  const onHost = await ssm.send(new sdk.DescribeInstanceAssociationsStatusCommand({ InstanceId: one }));
  expect(onHost.InstanceAssociationStatusInfos).toMatchObject([{ AssociationId, Status: 'Failed' }]);
  expect((await ssm.send(new sdk.ListCommandsCommand({}))).Commands).toEqual([]);
  const updated = await ssm.send(
    new sdk.UpdateAssociationCommand({
      AssociationId,
      Parameters: { commands: ['x'] },
      AssociationName: 'other',
    }),
  );
  expect(updated.AssociationDescription).toMatchObject({ AssociationVersion: '2', AssociationName: 'other' });
  expect(updated.AssociationDescription?.ScheduleExpression).toBeUndefined();
  const versions = await ssm.send(new sdk.ListAssociationVersionsCommand({ AssociationId }));
  expect(versions.AssociationVersions?.map(({ AssociationName }) => AssociationName)).toEqual([
    'keep',
    'other',
  ]);
  const listed = await ssm.send(
    new sdk.ListAssociationsCommand({ AssociationFilterList: [{ key: 'AssociationName', value: 'other' }] }),
  );
  expect(listed.Associations).toMatchObject([{ AssociationId }]);
  await ssm.send(new sdk.DeleteAssociationCommand({ AssociationId }));
  await expect(ssm.send(new sdk.DescribeAssociationCommand({ AssociationId }))).rejects.toMatchObject({
    name: 'AssociationDoesNotExist',
  });
  const Targets = [{ Key: 'tag:Role', Values: ['web'] }];
  await expect(
    ssm.send(
      new sdk.CreateAssociationCommand({ Name: 'AWS-RunShellScript', Targets, ScheduleExpression: 'daily' }),
    ),
  ).rejects.toMatchObject({ name: 'InvalidSchedule' });
});

test('an association with an offset runs so many days after its schedule, and not before', async () => {
  let runs = 0;
  await using fleet = await startFleet(async () => ({ exitCode: ((runs += 1), 0) }));
  await fleet.launch(1, { Role: 'web' });
  const associate = (more: Partial<sdk.CreateAssociationCommandInput>) =>
    fleet.ssm.send(
      new sdk.CreateAssociationCommand({
        Name: 'AWS-RunShellScript',
        Parameters: { commands: ['true'] },
        Targets: [{ Key: 'tag:Role', Values: ['web'] }],
        ScheduleOffset: 3,
        ...more,
      }),
    );
  for (const ScheduleExpression of ['rate(1 day)', 'cron(0 0 ? * THU *)'])
    await expect(associate({ ScheduleExpression })).rejects.toMatchObject({
      name: 'ValidationException',
      message: 'A schedule offset is for cron expressions, and needs ApplyOnlyAtCronInterval.',
    });
  // The midnight that is meant must not pass meanwhile.
  fleet.running.cloud.clock.freeze();
  const now = new Date(fleet.running.cloud.clock.now());
  const tomorrow = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'][(now.getUTCDay() + 1) % 7] ?? '';
  const ScheduleExpression = `cron(0 0 ? * ${tomorrow} *)`;
  await associate({ ScheduleExpression, ApplyOnlyAtCronInterval: true });
  await fleet.advance('72h');
  expect(runs).toBe(0);
  await fleet.advance('25h');
  expect(runs).toBe(1);
});

test('an association has the parameters of its document, which stays while it is associated', async () => {
  await using fleet = await startFleet(async () => ({ exitCode: 0 }));
  const { ssm } = fleet;
  const Content = JSON.stringify({
    schemaVersion: '2.2',
    parameters: { what: { type: 'String' } },
    mainSteps: [{ action: 'aws:runShellScript', name: 's', inputs: { runCommand: ['echo {{ what }}'] } }],
  });
  const Name = 'say';
  await ssm.send(new sdk.CreateDocumentCommand({ Name, Content, DocumentType: 'Command' }));
  const associate = (Parameters: Record<string, string[]>) =>
    ssm.send(
      new sdk.CreateAssociationCommand({ Name, Parameters, Targets: [{ Key: 'tag:a', Values: ['b'] }] }),
    );
  for (const parameters of [{}, { what: ['x'], where: ['y'] }])
    await expect(associate(parameters)).rejects.toMatchObject({ name: 'InvalidParameters' });
  await associate({ what: ['{{ssm:later}}'] });
  const { AssociationDescription: made } = await associate({ what: ['x'] });
  const remove = () => ssm.send(new sdk.DeleteDocumentCommand({ Name }));
  await expect(remove()).rejects.toMatchObject({ name: 'AssociatedInstances' });
  const { Associations = [] } = await ssm.send(new sdk.ListAssociationsCommand({}));
  expect(Associations.map(({ AssociationId }) => AssociationId)).toContain(made?.AssociationId);
  for (const { AssociationId } of Associations)
    await ssm.send(new sdk.DeleteAssociationCommand({ AssociationId }));
  await remove();
});

test('patch baselines are made, described, given to groups and made the default', async () => {
  await using fleet = await startFleet();
  const { ssm } = fleet;
  const OperatingSystem = 'AMAZON_LINUX_2023' as const;
  const make = async (Name: string) =>
    (await ssm.send(new sdk.CreatePatchBaselineCommand({ Name, OperatingSystem }))).BaselineId ?? '';
  const BaselineId = await make('mine');
  const other = await make('other');
  expect(await ssm.send(new sdk.GetPatchBaselineCommand({ BaselineId }))).toMatchObject({
    Name: 'mine',
    ApprovalRules: { PatchRules: [] },
    ApprovedPatchesComplianceLevel: 'UNSPECIFIED',
    RejectedPatchesAction: 'ALLOW_AS_DEPENDENCY',
    PatchGroups: [],
  });
  const PatchGroup = 'web';
  const group = { BaselineId, PatchGroup };
  expect(await ssm.send(new sdk.RegisterPatchBaselineForPatchGroupCommand(group))).toMatchObject(group);
  await expect(
    ssm.send(new sdk.RegisterPatchBaselineForPatchGroupCommand({ BaselineId: other, PatchGroup })),
  ).rejects.toMatchObject({
    name: 'AlreadyExistsException',
    message: 'Patch Group baseline already has a baseline registered for OperatingSystem AMAZON_LINUX_2023.',
  });
  const { Mappings } = await ssm.send(new sdk.DescribePatchGroupsCommand({}));
  expect(Mappings).toMatchObject([{ PatchGroup, BaselineIdentity: { BaselineName: 'mine' } }]);
  await expect(ssm.send(new sdk.DeletePatchBaselineCommand({ BaselineId }))).rejects.toMatchObject({
    name: 'ResourceInUseException',
  });
  await ssm.send(new sdk.DeregisterPatchBaselineForPatchGroupCommand(group));
  const Filters = [{ Key: 'NAME_PREFIX', Values: ['AWS-AmazonLinux2023'] }];
  const { BaselineIdentities: [ofAws] = [] } = await ssm.send(
    new sdk.DescribePatchBaselinesCommand({ Filters }),
  );
  expect(ofAws).toMatchObject({
    BaselineName: 'AWS-AmazonLinux2023DefaultPatchBaseline',
    DefaultBaseline: true,
  });
  await ssm.send(new sdk.RegisterDefaultPatchBaselineCommand({ BaselineId: other }));
  expect(await ssm.send(new sdk.GetDefaultPatchBaselineCommand({ OperatingSystem }))).toMatchObject({
    BaselineId: other,
  });
  const unknown = 'pb-00000000000000000';
  await expect(
    ssm.send(new sdk.RegisterPatchBaselineForPatchGroupCommand({ BaselineId: unknown, PatchGroup })),
  ).rejects.toMatchObject({
    name: 'DoesNotExistException',
    message: `Maintenance window ${unknown} does not exist`,
  });
  await expect(
    ssm.send(new sdk.DeregisterPatchBaselineForPatchGroupCommand({ BaselineId: unknown, PatchGroup })),
  ).rejects.toMatchObject({ message: 'Patch Baseline to be retrieved does not exist.' });
});
