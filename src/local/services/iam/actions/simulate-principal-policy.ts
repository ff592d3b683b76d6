import { defineAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { permit } from '../permit.ts';
import { callerKeys, simulatedCaller } from '../simulated-caller.ts';
import { boundaryPolicies, policiesOf, simulatedEntity } from '../simulated-principal.ts';
import { contextOf, simulate, simulated, simulatedResourcePolicy } from '../simulation.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html */
export const action = defineAction('iam', 'SimulatePrincipalPolicy', {
  authorize: (input) => permit('SimulatePrincipalPolicy', input.PolicySourceArn),
  handler(input, context) {
    const { state, account } = context;
    const row = simulatedEntity(state, input.PolicySourceArn);
    const principal = simulatedCaller(input.CallerArn ?? input.PolicySourceArn, account);
    const given = simulated(input.PermissionsBoundaryPolicyInputList, 'PermissionsBoundaryPolicyInputList');
    const simulation = {
      principal,
      identity: [...policiesOf(state, row), ...simulated(input.PolicyInputList, 'PolicyInputList')],
      boundary: given.length > 0 ? given : boundaryPolicies(state, row),
      resourcePolicy: simulatedResourcePolicy(input.ResourcePolicy),
      resourceOwner: input.ResourceOwner,
      context: { ...callerKeys(principal), ...contextOf(input.ContextEntries) },
    };
    const { ResourceArns: resources = ['*'] } = input;
    const all = input.ActionNames.flatMap((action) =>
      resources.map((resource) => simulate(simulation, action, resource)),
    );
    const { rows, end } = pageOf('SimulatePrincipalPolicy', input, context, all);
    return { EvaluationResults: rows, ...end };
  },
});
