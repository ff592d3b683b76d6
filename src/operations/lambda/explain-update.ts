import type { Explainer } from '../context.ts';

/** Says what Lambda says of an update that did not come to its end. */
export const explainUpdate: Explainer = async ({ id, connection }) => {
  const { LastUpdateStatusReason: reason, LastUpdateStatusReasonCode: code } = await connection.call(
    'lambda',
    'GetFunctionConfiguration',
    { FunctionName: id },
  );
  return { message: reason === undefined ? 'Lambda gives no reason.' : `${code ?? 'Lambda'}: ${reason}` };
};
