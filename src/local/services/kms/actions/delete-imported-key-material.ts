import { defineAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { checkImports, removeMaterial } from '../importing.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteImportedKeyMaterial.html */
export const action = defineAction('kms', 'DeleteImportedKeyMaterial', {
  authorize: (input, context) => onKey(context, 'DeleteImportedKeyMaterial', input.KeyId),
  handler(input, context) {
    const key = changeable(context, input.KeyId);
    checkImports(key);
    const material = input.KeyMaterialId ?? key.row.material;
    if (material !== undefined) removeMaterial(key.state, key.row, material);
    return { KeyId: key.arn, KeyMaterialId: key.row.spec === 'SYMMETRIC_DEFAULT' ? material : undefined };
  },
});
