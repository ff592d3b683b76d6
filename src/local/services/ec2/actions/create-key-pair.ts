import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { addKeyPair, checkKeyPairInput } from '../keys/add-key-pair.ts';
import { madeFingerprint, makeKeyPair, privateKeyText } from '../keys/private-key.ts';
import { onCreation } from '../tags/on-creation.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateKeyPair.html */
export const action = defineAction('ec2', 'CreateKeyPair', {
  authorize: (input, context) =>
    onCreation(
      { action: 'CreateKeyPair', resource: `key-pair/${input.KeyName}`, tags: input.TagSpecifications },
      context,
    ),
  handler(input, context) {
    const tags = checkKeyPairInput(input, context);
    const type = oneOf(['rsa', 'ed25519'], input.KeyType ?? 'rsa', 'KeyType');
    const format = oneOf(['pem', 'ppk'], input.KeyFormat ?? 'pem', 'KeyFormat');
    if (input.DryRun === true) throw dryRunOperation();
    const pair = makeKeyPair(type);
    const row = addKeyPair(context, input.KeyName, pair.publicKey, madeFingerprint(pair), tags);
    return {
      KeyPairId: row.id,
      KeyName: row.name,
      KeyFingerprint: row.fingerprint,
      KeyMaterial: privateKeyText(pair, format, row.name),
      Tags: row.tags,
    };
  },
});

function oneOf<Value extends string>(values: readonly Value[], given: string, parameter: string): Value {
  const value = values.find((candidate) => candidate === given);
  if (value === undefined) throw invalidParameterValue(`Invalid value '${given}' for ${parameter}.`);
  return value;
}
