import { randomBytes } from 'node:crypto';
import { defineStagedAction } from '../../../action.ts';
import { onKey } from '../authorize.ts';
import { changeable } from '../changeable.ts';
import { generatePair } from '../crypto/generate.ts';
import { unsupported } from '../errors.ts';
import { checkImports } from '../importing.ts';
import { IMPORT_MS } from '../limits.ts';
import { isKeySpec, specOf } from '../specs.ts';
import { imports } from '../state.ts';

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetParametersForImport.html */
export const action = defineStagedAction('kms', 'GetParametersForImport', {
  authorize: (input, context) => onKey(context, 'GetParametersForImport', input.KeyId),
  async receive({ WrappingKeySpec: name }) {
    const kind = isKeySpec(name) ? specOf(name).kind : undefined;
    if (kind?.type !== 'rsa') throw unsupported(`WrappingKeySpec ${name} is not supported in this region.`);
    return await generatePair(kind);
  },
  handler(input, context, pair) {
    const key = changeable(context, input.KeyId);
    checkImports(key);
    const token = randomBytes(96).toString('base64');
    const expires = context.now + IMPORT_MS;
    const sealed = key.state.sealer.seal(pair.privateKey, `kms-import/${key.row.id}`);
    const { WrappingAlgorithm: algorithm } = input;
    key.state.table(imports).put({ token, key: key.row.id, algorithm, sealed, expires });
    return {
      KeyId: key.arn,
      ImportToken: Buffer.from(token, 'base64'),
      PublicKey: pair.publicKey,
      ParametersValidTo: new Date(expires),
    };
  },
});
