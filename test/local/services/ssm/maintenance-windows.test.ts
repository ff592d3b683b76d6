import * as sdk from '@aws-sdk/client-ssm';
import { expect, test } from 'vitest';
import { startFleet } from './fleet.ts';

const nightly = {
  Name: 'nightly',
  Schedule: 'cron(0 2 * * ? *)',
  Duration: 3,
  Cutoff: 1,
  AllowUnassociatedTargets: false,
};

test('a window runs its tasks on its targets at its time, one priority after the other', async () => {
  const ran: string[] = [];
  await using fleet = await startFleet(async (_id, { script = '' }) => {
    ran.push(script.trim());
    return script === 'bad\n' ? { exitCode: 1 } : {};
  });
  await fleet.launch(2, { Role: 'web' });
  const { ssm } = fleet;
  const { WindowId } = await ssm.send(new sdk.CreateMaintenanceWindowCommand(nightly));
  expect(WindowId).toMatch(/^mw-0[0-9a-f]{16}$/);
  const Targets = [{ Key: 'tag:Role', Values: ['web'] }];
  const register = { WindowId, ResourceType: 'INSTANCE' as const, Targets, OwnerInformation: 'me' };
  const { WindowTargetId = '' } = await ssm.send(
    new sdk.RegisterTargetWithMaintenanceWindowCommand(register),
  );
  const task = (command: string, Priority: number) =>
    ssm.send(
      new sdk.RegisterTaskWithMaintenanceWindowCommand({
        WindowId,
        Targets: [{ Key: 'WindowTargetIds', Values: [WindowTargetId] }],
        TaskArn: 'AWS-RunShellScript',
        TaskType: 'RUN_COMMAND',
        Priority,
        MaxConcurrency: '1',
        MaxErrors: '2',
        TaskInvocationParameters: { RunCommand: { Parameters: { commands: [command] } } },
      }),
    );
  await task('second', 2);
  const { Tasks: [shown] = [] } = await ssm.send(new sdk.DescribeMaintenanceWindowTasksCommand({ WindowId }));
  expect(shown).toMatchObject({ TaskArn: 'AWS-RunShellScript', Priority: 2, Type: 'RUN_COMMAND' });
  // What was not said is not shown: Terraform would plan to take it away.
  expect(shown).not.toHaveProperty('CutoffBehavior');
  await task('first', 1);
  const window = await ssm.send(new sdk.GetMaintenanceWindowCommand({ WindowId }));
  expect(window.NextExecutionTime).toMatch(/T02:00Z$/);
  await fleet.advance('24h');
  expect(ran).toEqual(['first', 'first', 'second', 'second']);
  const { WindowExecutions = [] } = await ssm.send(
    new sdk.DescribeMaintenanceWindowExecutionsCommand({ WindowId }),
  );
  expect(WindowExecutions).toMatchObject([{ WindowId, Status: 'SUCCESS' }]);
  const WindowExecutionId = WindowExecutions[0]?.WindowExecutionId;
  const { TaskIds: [TaskId] = [] } = await ssm.send(
    new sdk.GetMaintenanceWindowExecutionCommand({ WindowExecutionId }),
  );
  const done = { WindowExecutionId, TaskId };
  expect(await ssm.send(new sdk.GetMaintenanceWindowExecutionTaskCommand(done))).toMatchObject({
    TaskArn: 'AWS-RunShellScript',
    Type: 'RUN_COMMAND',
    Status: 'SUCCESS',
    MaxConcurrency: '1',
  });
  const { WindowExecutionTaskInvocationIdentities: [invocation] = [] } = await ssm.send(
    new sdk.DescribeMaintenanceWindowExecutionTaskInvocationsCommand(done),
  );
  expect(invocation).toMatchObject({ Status: 'SUCCESS', OwnerInformation: 'me', WindowTargetId });
  expect(await fleet.command(invocation?.ExecutionId ?? '')).toMatchObject({ Status: 'Success' });
  await task('bad', 1);
  await fleet.advance('24h');
  const again = await ssm.send(new sdk.DescribeMaintenanceWindowExecutionsCommand({ WindowId }));
  expect(again.WindowExecutions?.map(({ Status }) => Status)).toEqual(['FAILED', 'SUCCESS']);
});

test('windows are described, updated, tagged and deleted', async () => {
  await using fleet = await startFleet(async () => ({}));
  const { ssm } = fleet;
  const advanced = {
    ...nightly,
    ScheduleTimezone: 'Europe/Paris',
    ScheduleOffset: 1,
    Tags: [{ Key: 'a', Value: 'b' }],
  };
  const { WindowId } = await ssm.send(new sdk.CreateMaintenanceWindowCommand(advanced));
  const named = { ResourceType: 'MaintenanceWindow' as const, ResourceId: WindowId };
  expect((await ssm.send(new sdk.ListTagsForResourceCommand(named))).TagList).toEqual(advanced.Tags);
  const [window] = (await ssm.send(new sdk.DescribeMaintenanceWindowsCommand({}))).WindowIdentities ?? [];
  expect(window).toMatchObject({ WindowId, Name: 'nightly', Enabled: true, Duration: 3, Cutoff: 1 });
  expect(window?.NextExecutionTime).toMatch(/T02:00\+0[12]:00$/);
  const off = await ssm.send(new sdk.UpdateMaintenanceWindowCommand({ WindowId, Enabled: false }));
  expect(off).toMatchObject({ Enabled: false, ScheduleTimezone: 'Europe/Paris' });
  expect(
    (await ssm.send(new sdk.GetMaintenanceWindowCommand({ WindowId }))).NextExecutionTime,
  ).toBeUndefined();
  const upcoming = await ssm.send(
    new sdk.DescribeMaintenanceWindowScheduleCommand({
      WindowId: (await ssm.send(new sdk.CreateMaintenanceWindowCommand({ ...nightly, Name: 'other' })))
        .WindowId,
      MaxResults: 2,
    }),
  );
  expect(upcoming.ScheduledWindowExecutions).toHaveLength(2);
  expect(upcoming.NextToken).toBeDefined();
  await expect(
    ssm.send(new sdk.CreateMaintenanceWindowCommand({ ...nightly, Schedule: 'nightly' })),
  ).rejects.toMatchObject({ name: 'ValidationException' });
  await ssm.send(new sdk.DeleteMaintenanceWindowCommand({ WindowId }));
  await expect(ssm.send(new sdk.GetMaintenanceWindowCommand({ WindowId }))).rejects.toMatchObject({
    name: 'DoesNotExistException',
    message: `Maintenance window ${WindowId} does not exist`,
  });
});
