import { instanceType } from '../../../../data/instance-types.ts';
import { defineAction, type ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { onInstances } from '../instances/authorize.ts';
import { instances, type InstanceRow } from '../instances/instance-row.ts';

interface Failure {
  readonly InstanceId: string;
  readonly Error: { readonly Code: string; readonly Message: string };
}

/**
 * Each instance succeeds or fails by itself.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceCreditSpecification.html
 */
export const action = defineAction('ec2', 'ModifyInstanceCreditSpecification', {
  authorize: (input, context) =>
    onInstances(
      'ModifyInstanceCreditSpecification',
      input.InstanceCreditSpecifications.map((one) => one.InstanceId),
      context,
    ),
  handler(input, context) {
    if (input.DryRun === true) throw dryRunOperation();
    const done: { readonly InstanceId: string }[] = [];
    const failed: Failure[] = [];
    for (const {
      InstanceId: id = '',
      CpuCredits: credits = 'standard',
    } of input.InstanceCreditSpecifications) {
      const row = context.state.table(instances).get(id);
      const error = refusal(id, row);
      if (error !== undefined)
        failed.push({ InstanceId: id, Error: { Code: error.code, Message: error.message } });
      else if (row !== undefined) {
        change(row, credits, context);
        done.push({ InstanceId: id });
      }
    }
    return {
      SuccessfulInstanceCreditSpecifications: done,
      UnsuccessfulInstanceCreditSpecifications: failed,
    };
  },
});

function refusal(id: string, row: InstanceRow | undefined): AwsError | undefined {
  if (row === undefined)
    return new AwsError('InvalidInstanceID.NotFound', 400, `The instance ID '${id}' does not exist`);
  if (instanceType(row.type)?.BurstablePerformanceSupported === true) return undefined;
  return new AwsError(
    'InstanceCreditSpecification.NotSupported',
    400,
    `The instance ${id} of type ${row.type} does not support CPU credits.`,
  );
}

function change(row: InstanceRow, cpuCredits: string, context: ActionContext): void {
  context.state.table(instances).put({ ...row, cpuCredits });
}
