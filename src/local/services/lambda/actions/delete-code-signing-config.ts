import { defineAction } from '../../../action.ts';
import { conflict } from '../errors.ts';
import { signings } from '../signing/signing-row.ts';
import { findSigning, functionsWith, onSigning } from '../signing/signings.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_DeleteCodeSigningConfig.html: not while a function has it */
export const action = defineAction('lambda', 'DeleteCodeSigningConfig', {
  authorize: (input, context) => onSigning(context, 'DeleteCodeSigningConfig', input.CodeSigningConfigArn),
  handler(input, context) {
    const { id } = findSigning(context, input.CodeSigningConfigArn);
    for (const { name } of functionsWith(context, id))
      throw conflict(
        `The code signing configuration ${input.CodeSigningConfigArn} is used by functions: ${name} is one.`,
      );
    context.state.table(signings).delete(id);
    return {};
  },
});
