import { defineStagedAction } from '../../../action.ts';
import { describeFunction } from '../describe-function.ts';
import { preconditionFailed } from '../errors.ts';
import { findFunction, functionArn, onFunction } from '../names.ts';
import { refuseNotHere } from '../not-here.ts';
import { passRole } from '../../iam/port.ts';
import { checkRole } from '../role.ts';
import { checkSettingsRole } from '../role-permissions.ts';
import { settleSoon } from '../settle.ts';
import { withSettings } from '../settings.ts';
import { LATEST, versions } from '../state.ts';
import type { VersionRow } from '../state.ts';
import { refuseWhileUpdating } from '../update.ts';

/** https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionConfiguration.html */
export const action = defineStagedAction('lambda', 'UpdateFunctionConfiguration', {
  authorize: (input, context) => [
    ...onFunction(context, 'UpdateFunctionConfiguration', input.FunctionName),
    ...(input.Role === undefined ? [] : [passRole(context, input.Role, 'lambda.amazonaws.com')]),
  ],
  handler(input, context) {
    refuseNotHere(input);
    const { row, latest, name } = findFunction(context, input.FunctionName);
    if (input.RevisionId !== undefined && input.RevisionId !== latest.revision)
      throw preconditionFailed('function');
    const settings = withSettings(context, latest, input);
    refuseWhileUpdating(latest, functionArn(context, name));
    if (input.Role !== undefined) checkRole(context, input.Role);
    checkSettingsRole(context, name, settings, input);
    const made: VersionRow = {
      ...latest,
      ...settings,
      modified: context.now,
      revision: context.random.uuid(),
      update: 'InProgress',
    };
    context.state.table(versions).put(made);
    settleSoon(context, name, LATEST);
    return { output: describeFunction(context, made, undefined), old: `${row.key}/${LATEST}/` };
  },
  async finish({ output, old }, { runtimes }) {
    runtimes.functions.retire(old);
    return output;
  },
});
