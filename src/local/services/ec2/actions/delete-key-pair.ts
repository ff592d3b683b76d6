import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { dryRunOperation, missingParameter } from '../errors.ts';
import { keyPairByName, keyPairs } from '../keys/key-pair-row.ts';

/** Deleting what is not there is no fault. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteKeyPair.html */
export const action = defineAction('ec2', 'DeleteKeyPair', {
  authorize: (input, context) => [
    { action: 'ec2:DeleteKeyPair', arn: regionalArn(context, 'ec2', `key-pair/${input.KeyName ?? '*'}`) },
  ],
  handler(input, context) {
    const table = context.state.table(keyPairs);
    const { KeyName: name, KeyPairId: id } = input;
    if (name === undefined && id === undefined) throw missingParameter('KeyName');
    const row = id === undefined ? keyPairByName(context.state, name ?? '') : table.get(id);
    if (input.DryRun === true) throw dryRunOperation();
    if (row !== undefined) table.delete(row.id);
    return { Return: true, KeyPairId: row?.id };
  },
});
