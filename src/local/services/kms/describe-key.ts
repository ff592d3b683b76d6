import { keyArn } from './find-key.ts';
import type { Finder, FoundKey } from './find-key.ts';
import { specOf } from './specs.ts';
import { materials } from './state.ts';
import type { KeyRow } from './state.ts';

/** A key as CreateKey and DescribeKey show it. */
export function describeKey(finder: Finder, key: FoundKey) {
  const { row, arn, account, state } = key;
  const { signing, encryption, macs } = specOf(row.spec);
  const material = state.table(materials).get(`${row.id}/${row.material ?? ''}`);
  return {
    AWSAccountId: account,
    KeyId: row.id,
    Arn: arn,
    CreationDate: new Date(row.created),
    Enabled: row.state === 'Enabled',
    Description: row.description,
    KeyUsage: row.usage,
    KeyState: row.state,
    DeletionDate: row.deletion === undefined ? undefined : new Date(row.deletion),
    PendingDeletionWindowInDays: row.state === 'PendingReplicaDeletion' ? row.pendingDays : undefined,
    ...(row.origin === 'EXTERNAL' && material?.sealed !== undefined ? expiration(material.expires) : {}),
    Origin: row.origin,
    KeyManager: row.manager,
    CustomerMasterKeySpec: row.spec,
    KeySpec: row.spec,
    EncryptionAlgorithms: row.usage === 'ENCRYPT_DECRYPT' ? encryption : undefined,
    SigningAlgorithms: row.usage === 'SIGN_VERIFY' ? signing : undefined,
    MacAlgorithms: row.usage === 'GENERATE_VERIFY_MAC' ? macs : undefined,
    KeyAgreementAlgorithms: row.usage === 'KEY_AGREEMENT' ? ['ECDH'] : undefined,
    MultiRegion: row.primary !== undefined,
    MultiRegionConfiguration: family(finder, account, row),
    CurrentKeyMaterialId: row.spec === 'SYMMETRIC_DEFAULT' ? row.material : undefined,
  };
}

function expiration(expires: number | undefined) {
  return expires === undefined
    ? { ExpirationModel: 'KEY_MATERIAL_DOES_NOT_EXPIRE' }
    : { ExpirationModel: 'KEY_MATERIAL_EXPIRES', ValidTo: new Date(expires) };
}

function family(finder: Finder, account: string, { id, primary, replicas = [] }: KeyRow) {
  if (primary === undefined) return undefined;
  const member = (region: string) => ({ Arn: keyArn({ ...finder, region }, account, id), Region: region });
  return {
    MultiRegionKeyType: primary === finder.region ? 'PRIMARY' : 'REPLICA',
    PrimaryKey: member(primary),
    ReplicaKeys: replicas.map(member),
  };
}
