import { defineAction } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation, keyPairNotFound } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { keyPairByName, keyPairs } from '../keys/key-pair-row.ts';
import type { KeyPairRow } from '../keys/key-pair-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html */
export const action = defineAction('ec2', 'DescribeKeyPairs', {
  authorize: (_input, context) => onEverything('DescribeKeyPairs', context),
  handler(input, context) {
    const passes = compileFilters<KeyPairRow>(
      input.Filters,
      {
        'key-pair-id': (row) => row.id,
        fingerprint: (row) => row.fingerprint,
        'key-name': (row) => row.name,
      },
      (row) => row.tags,
    );
    const table = context.state.table(keyPairs);
    const byName = (input.KeyNames ?? []).map((name) => {
      const row = keyPairByName(context.state, name);
      if (row === undefined) throw keyPairNotFound(name);
      return row;
    });
    const byId = (input.KeyPairIds ?? []).map((id) => {
      const row = table.get(id);
      if (row !== undefined) return row;
      throw new AwsError('InvalidKeyPair.NotFound', 400, `The key pair ID '${id}' does not exist`);
    });
    if (input.DryRun === true) throw dryRunOperation();
    const named = [...byName, ...byId];
    const rows = named.length > 0 ? named : [...table.list()];
    return {
      KeyPairs: rows.filter(passes).map((row) => ({
        KeyPairId: row.id,
        KeyName: row.name,
        KeyType: row.type,
        KeyFingerprint: row.fingerprint,
        PublicKey: input.IncludePublicKey === true ? row.publicKey : undefined,
        CreateTime: new Date(row.createTime),
        Tags: row.tags,
      })),
    };
  },
});
