import { invalidValue } from '../errors.ts';
import { fieldsOf, parsed } from './definition.ts';

const FORMATS = ['JSON', 'CLF'];
const AGGREGATES = ['Count', 'Sum'];

/**
 * What is wrong with the definition of a rule over logs; other schemas are kept as they come. The sentences are ours.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights-RuleSyntax.html
 */
export function checkDefinition(text: string): void {
  const whole = fieldsOf(parsed(text));
  const { Name } = fieldsOf(whole['Schema']);
  if (typeof Name !== 'string') throw wrong('it is JSON with a Schema');
  if (Name !== 'CloudWatchLogRule') return;
  const { LogFormat: format, AggregateOn: aggregate, LogGroupNames, LogGroupARNs, Fields } = whole;
  if (!isFilled(LogGroupNames) && !isFilled(LogGroupARNs))
    throw wrong('it names LogGroupNames or LogGroupARNs');
  if (format !== undefined && !isOneOf(FORMATS, format))
    throw wrong(`its LogFormat is one of ${FORMATS.join(', ')}`);
  if (format === 'CLF' && Object.keys(fieldsOf(Fields)).length === 0)
    throw wrong('with LogFormat CLF it has Fields');
  if (!isOneOf(AGGREGATES, aggregate)) throw wrong(`its AggregateOn is one of ${AGGREGATES.join(', ')}`);
  checkContribution(fieldsOf(whole['Contribution']), aggregate);
}

function checkContribution(
  { Keys: keys, Filters: filters = [], ValueOf: value }: ReturnType<typeof fieldsOf>,
  aggregate: unknown,
): void {
  if (!isFilled(keys) || keys.length > 4) throw wrong('its Contribution has one to four Keys');
  if (!Array.isArray(filters) || filters.length > 4) throw wrong('its Contribution has at most four Filters');
  if (aggregate === 'Sum' && typeof value !== 'string')
    throw wrong('with AggregateOn Sum its Contribution has a ValueOf');
}

const isFilled = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0;

const isOneOf = (known: readonly string[], value: unknown): boolean => known.some((one) => one === value);

const wrong = (right: string) => invalidValue(`The RuleDefinition is not valid: ${right}.`);
