import type { Expression } from '../../../../wire/generated/ce.ts';
import type { BillLine } from '../bill/lines.ts';
import { invalid } from '../errors.ts';
import { dimensionOf, dimensions } from './dimensions.ts';

export type Wanted = (line: BillLine) => boolean;

/** What a filter may look at beside a line. */
export interface FilterGround {
  /** Keys of tags that are active for cost allocation: the others are not on the bill. */
  readonly activeTags: ReadonlySet<string>;
  /** The value that a cost category gives a line. */
  categoryOf(name: string): (line: BillLine) => string | undefined;
}

type Values = {
  readonly Key?: string | undefined;
  readonly Values?: readonly string[] | undefined;
  readonly MatchOptions?: readonly string[] | undefined;
};

/** Compiles a filter. https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_Expression.html */
export function compileFilter(expression: Expression | undefined, ground: FilterGround): Wanted {
  if (expression === undefined) return () => true;
  const { Or, And, Not, Dimensions, Tags, CostCategories } = expression;
  const roots = [Or, And, Not, Dimensions, Tags, CostCategories].filter((root) => root !== undefined);
  if (roots.length !== 1) throw invalid('Expression can only have one root operator for each expression');
  if (Or !== undefined || And !== undefined) {
    const operands = (Or ?? And ?? []).map((operand) => compileFilter(operand, ground));
    if (operands.length < 2) throw invalid('Or/And expression must have at least 2 operands');
    return Or !== undefined
      ? (line) => operands.some((wanted) => wanted(line))
      : (line) => operands.every((wanted) => wanted(line));
  }
  if (Not !== undefined) {
    const operand = compileFilter(Not, ground);
    return (line) => !operand(line);
  }
  if (Dimensions !== undefined) return byDimension(Dimensions);
  if (Tags !== undefined) return byTag(Tags, ground);
  const { Key: name = '', ...values } = CostCategories ?? {};
  const matches = matcher(values);
  const valueOf = ground.categoryOf(name);
  return (line) => matches(valueOf(line));
}

function byDimension(values: Values): Wanted {
  const { Key: key = '' } = values;
  if (!Object.hasOwn(dimensions, key)) throw invalid(`Dimension ${key} is not supported here.`);
  const matches = matcher(values);
  return (line) => matches(dimensionOf(line, key));
}

function byTag(values: Values, { activeTags }: FilterGround): Wanted {
  const { Key: key = '' } = values;
  const matches = matcher(values);
  return (line) => matches(activeTags.has(key) ? line.tags[key] : undefined);
}

/** How values match; `ABSENT` is a match of what is not there. Case counts unless it is said not to. */
function matcher({
  Values: values = [],
  MatchOptions: options = [],
}: Values): (value: string | undefined) => boolean {
  const plain = options.includes('CASE_INSENSITIVE')
    ? (text: string) => text.toLowerCase()
    : (text: string) => text;
  const wanted = values.map(plain);
  if (options.includes('ABSENT')) return (value) => value === undefined || value === '';
  const test = options.includes('STARTS_WITH')
    ? (value: string) => wanted.some((one) => value.startsWith(one))
    : options.includes('ENDS_WITH')
      ? (value: string) => wanted.some((one) => value.endsWith(one))
      : options.includes('CONTAINS')
        ? (value: string) => wanted.some((one) => value.includes(one))
        : (value: string) => wanted.includes(value);
  return (value) => test(plain(value ?? ''));
}
