import { AwsError } from '../../../error.ts';
import type { DocumentContent } from '../documents/content.ts';
import { listOf, recordOf } from '../documents/schema.ts';

type Given = Readonly<Record<string, readonly string[]>>;

const invalid = (message: string): AwsError =>
  new AwsError('InvalidAutomationExecutionParametersException', 400, message);

/** The values of a runbook's parameters: what was given, and the defaults of the others. */
export function readParameters(content: DocumentContent, given: Given): Readonly<Record<string, unknown>> {
  const declared = recordOf(content['parameters']);
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
  if (unknown.length > 0)
    throw invalid(`Parameters [${unknown.join(', ')}] are not defined in the document.`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, parameter]) => {
      const { type, default: standard, allowedValues, allowedPattern } = recordOf(parameter);
      const values = given[name];
      if (values === undefined) {
        if (standard === undefined) throw invalid(`Parameter ${name} is required.`);
        return [name, standard];
      }
      const allowed = listOf(allowedValues);
      for (const value of values) {
        if (allowed.length > 0 && !allowed.map(String).includes(value))
          throw invalid(`Parameter ${name} has the value ${value}, which is not allowed.`);
        if (typeof allowedPattern === 'string' && !new RegExp(allowedPattern).test(value))
          throw invalid(`Parameter ${name} has the value ${value}, which does not match ${allowedPattern}.`);
      }
      return [name, typed(String(type), values)];
    }),
  );
}

function typed(type: string, values: readonly string[]): unknown {
  const [first = ''] = values;
  if (type === 'StringList' || type.startsWith('List<')) return values;
  if (type === 'Boolean') return first === 'true';
  if (type === 'Integer') return Number(first);
  if (type === 'StringMap' || type === 'MapList') {
    const read = values.map((value): unknown => JSON.parse(value));
    return type === 'MapList' ? read.flat() : read[0];
  }
  return first;
}
