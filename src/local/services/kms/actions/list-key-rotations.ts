import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { unsupported } from '../errors.ts';
import { findKeyById } from '../find-key.ts';
import type { FoundKey } from '../find-key.ts';
import { KMS_LIMITS } from '../limits.ts';
import { materialsOf } from '../material.ts';
import { pageOfList } from '../paging.ts';
import type { MaterialRow } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeyRotations.html */
export const action = defineAction('kms', 'ListKeyRotations', {
  authorize: (input, context) => onKey(context, 'ListKeyRotations', input.KeyId),
  handler(input, context) {
    const key = findKeyById(context, input.KeyId);
    if (key.row.spec !== 'SYMMETRIC_DEFAULT')
      throw unsupported(`${key.arn} key spec is ${key.row.spec} which is not valid for this operation.`);
    const all = input.IncludeKeyMaterial === 'ALL_KEY_MATERIAL';
    const { rows, more } = pageOfList(
      'ListKeyRotations',
      input,
      context,
      KMS_LIMITS.listedRotations,
      ({ since, id }: MaterialRow) => `${String(since).padStart(15, '0')}/${id}`,
      materialsOf(key.state, key.row.id).filter(({ rotation }) => all || rotation !== undefined),
    );
    return { Rotations: rows.map((row) => describe(key, row)), ...more };
  },
});

function describe({ row }: FoundKey, material: MaterialRow) {
  const imported = row.origin === 'EXTERNAL';
  const { id, pending, rotation, since, sealed, expires, description } = material;
  return {
    KeyId: row.id,
    KeyMaterialId: id,
    KeyMaterialDescription: description,
    ImportState: !imported ? undefined : sealed === undefined ? 'PENDING_IMPORT' : 'IMPORTED',
    KeyMaterialState: pending === true ? 'PENDING_ROTATION' : id === row.material ? 'CURRENT' : 'NON_CURRENT',
    ExpirationModel: !imported
      ? undefined
      : expires === undefined
        ? 'KEY_MATERIAL_DOES_NOT_EXPIRE'
        : 'KEY_MATERIAL_EXPIRES',
    ValidTo: expires === undefined ? undefined : new Date(expires),
    RotationDate: rotation === undefined ? undefined : new Date(since),
    RotationType: rotation,
  };
}
