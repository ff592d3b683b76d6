import {
  CreateBudgetActionCommand,
  CreateBudgetCommand,
  DeleteBudgetActionCommand,
  DescribeBudgetActionCommand,
  DescribeBudgetActionHistoriesCommand,
  DescribeBudgetActionsForBudgetCommand,
  ExecuteBudgetActionCommand,
  paginateDescribeBudgetActionsForAccount,
  UpdateBudgetActionCommand,
} from '@aws-sdk/client-budgets';
import type { CreateBudgetActionCommandInput } from '@aws-sdk/client-budgets';
import { DescribeInstancesCommand, EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import {
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  ListAttachedUserPoliciesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { expect, test } from 'vitest';
import { AccountId, startBudgets, ten } from './budgets-rig.ts';
import type { BudgetsRig } from './budgets-rig.ts';

const denyAll = 'arn:aws:iam::aws:policy/AWSDenyAll';
const BudgetName = 'monthly';

async function furnish(rig: BudgetsRig, allowed: readonly string[]) {
  const iam = new IAMClient(rig.running.clientOptions);
  const ec2 = new EC2Client(rig.running.clientOptions);
  const statement = (more: object) =>
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...more }] });
  const trust = statement({ Principal: { Service: 'budgets.amazonaws.com' }, Action: 'sts:AssumeRole' });
  const { Role } = await iam.send(
    new CreateRoleCommand({ RoleName: 'acting', AssumeRolePolicyDocument: trust }),
  );
  const PolicyDocument = statement({ Action: allowed, Resource: '*' });
  await iam.send(new PutRolePolicyCommand({ RoleName: 'acting', PolicyName: 'act', PolicyDocument }));
  await iam.send(new CreateUserCommand({ UserName: 'spender' }));
  await rig.budgets.send(new CreateBudgetCommand({ AccountId, Budget: ten(BudgetName) }));
  const launched = await ec2.send(
    new RunInstancesCommand({ ImageId: 'ami-1', InstanceType: 'm5.large', MinCount: 1, MaxCount: 1 }),
  );
  return { iam, ec2, role: Role?.Arn ?? '', instance: launched.Instances?.[0]?.InstanceId ?? '' };
}

function actionOf(role: string, more: Partial<CreateBudgetActionCommandInput> = {}) {
  return new CreateBudgetActionCommand({
    AccountId,
    BudgetName,
    NotificationType: 'ACTUAL',
    ActionType: 'APPLY_IAM_POLICY',
    ActionThreshold: { ActionThresholdValue: 50, ActionThresholdType: 'PERCENTAGE' },
    Definition: { IamActionDefinition: { PolicyArn: denyAll, Users: ['spender'] } },
    ExecutionRoleArn: role,
    ApprovalModel: 'AUTOMATIC',
    Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'ann@example.com' }],
    ...more,
  });
}

test('what passes the threshold of a budget is acted on, at once or when it is approved, and taken back', async () => {
  await using rig = await startBudgets();
  const { cloud } = rig.running;
  const { iam, ec2, role, instance } = await furnish(rig, ['iam:*', 'ec2:*']);
  const policies = async () => {
    const answer = await iam.send(new ListAttachedUserPoliciesCommand({ UserName: 'spender' }));
    return answer.AttachedPolicies?.map(({ PolicyArn }) => PolicyArn);
  };
  const { ActionId } = await rig.budgets.send(actionOf(role));
  const stop = await rig.budgets.send(
    actionOf(role, {
      ActionType: 'RUN_SSM_DOCUMENTS',
      ApprovalModel: 'MANUAL',
      Definition: {
        SsmActionDefinition: {
          ActionSubType: 'STOP_EC2_INSTANCES',
          Region: 'us-east-1',
          InstanceIds: [instance],
        },
      },
    }),
  );
  const of = { AccountId, BudgetName };
  const statuses = async () => {
    const answer = await rig.budgets.send(new DescribeBudgetActionsForBudgetCommand(of));
    return answer.Actions?.map(({ Status }) => Status);
  };
  expect(await statuses()).toEqual(['STANDBY', 'STANDBY']);

  // Over two dollars a day: five are spent after three.
  await cloud.clock.advance('4d');
  expect(await statuses()).toEqual(['EXECUTION_SUCCESS', 'PENDING']);
  expect(await policies()).toEqual([denyAll]);
  const approve = { ...of, ActionId: stop.ActionId, ExecutionType: 'APPROVE_BUDGET_ACTION' } as const;
  await rig.budgets.send(new ExecuteBudgetActionCommand(approve));
  await cloud.clock.advance('10m');
  expect(await statuses()).toEqual(['EXECUTION_SUCCESS', 'EXECUTION_SUCCESS']);
  const found = await ec2.send(new DescribeInstancesCommand({ InstanceIds: [instance] }));
  expect(found.Reservations?.[0]?.Instances?.[0]?.State?.Name).toBe('stopped');
  await expect(rig.budgets.send(new ExecuteBudgetActionCommand(approve))).rejects.toMatchObject({
    name: 'ResourceLockedException',
  });

  const reverse = { ...of, ActionId, ExecutionType: 'REVERSE_BUDGET_ACTION' } as const;
  await rig.budgets.send(new ExecuteBudgetActionCommand(reverse));
  expect(await policies()).toEqual([]);
  const { ActionHistories } = await rig.budgets.send(
    new DescribeBudgetActionHistoriesCommand({ ...of, ActionId }),
  );
  expect(ActionHistories?.map(({ EventType, Status }) => `${EventType} ${Status}`)).toEqual([
    'SYSTEM REVERSE_SUCCESS',
    'EXECUTE_ACTION REVERSE_IN_PROGRESS',
    'SYSTEM EXECUTION_SUCCESS',
    'SYSTEM EXECUTION_IN_PROGRESS',
    'CREATE_ACTION STANDBY',
  ]);
  // Next month it stands by again.
  await cloud.clock.advance('8d');
  expect((await statuses())?.[0]).toBe('STANDBY');
});

test('a role that may not leaves a failure with its reason; actions are changed, paged and deleted', async () => {
  await using rig = await startBudgets();
  const { role } = await furnish(rig, ['iam:Get*']);
  const of = { AccountId, BudgetName };
  const { ActionId } = await rig.budgets.send(actionOf(role));
  await rig.running.cloud.clock.advance('4d');
  const { ActionHistories } = await rig.budgets.send(
    new DescribeBudgetActionHistoriesCommand({ ...of, ActionId }),
  );
  expect(ActionHistories?.[0]?.Status).toBe('EXECUTION_FAILURE');
  expect(ActionHistories?.[0]?.ActionHistoryDetails?.Message).toContain('iam:AttachUserPolicy');
  const { OldAction, NewAction } = await rig.budgets.send(
    new UpdateBudgetActionCommand({ ...of, ActionId, ApprovalModel: 'MANUAL' }),
  );
  expect([OldAction?.ApprovalModel, NewAction?.ApprovalModel]).toEqual(['AUTOMATIC', 'MANUAL']);
  await rig.budgets.send(actionOf(role, { NotificationType: 'FORECASTED' }));
  const pages = paginateDescribeBudgetActionsForAccount({ client: rig.budgets, pageSize: 1 }, { AccountId });
  const sizes: (number | undefined)[] = [];
  for await (const { Actions } of pages) sizes.push(Actions?.length);
  expect(sizes).toEqual([1, 1]);
  await rig.budgets.send(new DeleteBudgetActionCommand({ ...of, ActionId }));
  await expect(rig.budgets.send(new DescribeBudgetActionCommand({ ...of, ActionId }))).rejects.toMatchObject({
    name: 'NotFoundException',
  });
  await expect(rig.budgets.send(actionOf(role, { ActionType: 'RUN_SSM_DOCUMENTS' }))).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
  await expect(rig.budgets.send(actionOf(role, { BudgetName: 'none' }))).rejects.toMatchObject({
    name: 'NotFoundException',
    message: "Unable to create action - the budget doesn't exist.",
  });
});
