import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { permit } from '../permit.ts';
import { simulatedCaller } from '../simulated-caller.ts';
import { contextOf, simulate, simulated, simulatedResourcePolicy } from '../simulation.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html */
export const action = defineAction('iam', 'SimulateCustomPolicy', {
  authorize: () => permit('SimulateCustomPolicy', '*'),
  handler(input, context) {
    const { account, partition } = context;
    const principal = simulatedCaller(
      input.CallerArn ?? `arn:${partition}:iam::${account}:user/simulated`,
      account,
    );
    const simulation = {
      principal,
      identity: simulated(input.PolicyInputList, 'PolicyInputList'),
      boundary: simulated(input.PermissionsBoundaryPolicyInputList, 'PermissionsBoundaryPolicyInputList'),
      resourcePolicy: simulatedResourcePolicy(input.ResourcePolicy),
      resourceOwner: input.ResourceOwner,
      context: contextOf(input.ContextEntries),
    };
    const { ResourceArns: resources = ['*'] } = input;
    const all = input.ActionNames.flatMap((action) =>
      resources.map((resource) => simulate(simulation, action, resource)),
    );
    const { rows, end } = pageOf('SimulateCustomPolicy', input, context, all);
    return { EvaluationResults: rows, ...end };
  },
});
