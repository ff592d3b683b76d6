import type { TimerContext } from '../../../action.ts';
import { parameters } from '../state.ts';
import { invalidParameters } from './errors.ts';
import type { ParameterValues } from './parameters.ts';

const REFERENCE = /\{\{ ?ssm:([a-zA-Z0-9_.\-/:]+) ?\}\}/g;

/** Puts the parameters of Parameter Store that `{{ssm:name}}` names into the values of a command. */
export function resolveReferences(
  context: Pick<TimerContext, 'state'>,
  given: ParameterValues,
): ParameterValues {
  return Object.fromEntries(
    Object.entries(given).map(([name, values]) => [
      name,
      values.map((value) =>
        value.replaceAll(REFERENCE, (_match, parameter: string) => valueOf(context, parameter)),
      ),
    ]),
  );
}

/**
 * SecureStrings are refused: their values would stand in the command.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-param-runcommand.html
 */
function valueOf({ state }: Pick<TimerContext, 'state'>, name: string): string {
  const row = state.table(parameters).get(name);
  if (row === undefined) throw invalidParameters(`Parameter ${name} of Parameter Store is not there.`);
  if (row.type === 'SecureString')
    throw invalidParameters(`Parameter ${name} is a SecureString, which a command cannot refer to.`);
  return row.value;
}
