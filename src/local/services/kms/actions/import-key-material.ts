import { defineAction } from '../../../action.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { validation } from '../errors.ts';
import type { FoundKey } from '../find-key.ts';
import { checkImports, checkMaterial, openImport, putImported } from '../importing.ts';

type Import = Input<'kms', 'ImportKeyMaterial'>;

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ImportKeyMaterial.html */
export const action = defineAction('kms', 'ImportKeyMaterial', {
  authorize: (input, context) => onKey(context, 'ImportKeyMaterial', input.KeyId),
  handler(input, context) {
    const key = changeable(context, input.KeyId);
    checkImports(key);
    const expires = expirationOf(input, context);
    const bytes = openImport(key, input.ImportToken, input.EncryptedKeyMaterial, context.now);
    checkMaterial(key, bytes);
    const material = putImported(context, key, bytes, {
      expires,
      description: input.KeyMaterialDescription,
      fresh: input.ImportType === 'NEW_KEY_MATERIAL',
    });
    return answer(key, material);
  },
});

function answer({ row, arn }: FoundKey, material: string) {
  return { KeyId: arn, KeyMaterialId: row.spec === 'SYMMETRIC_DEFAULT' ? material : undefined };
}

function expirationOf(input: Import, { now }: ActionContext): number | undefined {
  const { ExpirationModel: model = 'KEY_MATERIAL_EXPIRES', ValidTo: until } = input;
  if (model === 'KEY_MATERIAL_DOES_NOT_EXPIRE') {
    if (until !== undefined)
      throw validation('ValidTo must not be set when ExpirationModel is KEY_MATERIAL_DOES_NOT_EXPIRE');
    return undefined;
  }
  if (until === undefined)
    throw validation('A validTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES');
  if (until.getTime() <= now) throw validation('ValidTo must be in the future');
  return until.getTime();
}
