import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { addKeyPair, checkKeyPairInput } from '../keys/add-key-pair.ts';
import { importedFingerprint, readPublicKey } from '../keys/public-key.ts';
import { onCreation } from '../tags/on-creation.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportKeyPair.html */
export const action = defineAction('ec2', 'ImportKeyPair', {
  authorize: (input, context) =>
    onCreation(
      { action: 'ImportKeyPair', resource: `key-pair/${input.KeyName}`, tags: input.TagSpecifications },
      context,
    ),
  handler(input, context) {
    const tags = checkKeyPairInput(input, context);
    const publicKey = readPublicKey(input.PublicKeyMaterial);
    if (input.DryRun === true) throw dryRunOperation();
    const row = addKeyPair(context, input.KeyName, publicKey, importedFingerprint(publicKey), tags);
    return { KeyPairId: row.id, KeyName: row.name, KeyFingerprint: row.fingerprint, Tags: row.tags };
  },
});
