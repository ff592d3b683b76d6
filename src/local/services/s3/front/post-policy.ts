import { isFields } from '../../../../wire/record.ts';
import { AwsError } from '../../../error.ts';
import { accessDenied } from '../errors.ts';

/** How long the file may be. */
export interface LengthRange {
  readonly least: number;
  readonly most: number;
}

/** Fields that a policy need not mention: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html */
const FREE: ReadonlySet<string> = new Set([
  'awsaccesskeyid',
  'signature',
  'x-amz-signature',
  'policy',
  'file',
]);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html#sigv4-PolicyExpiration */
const ISO_8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html#ConditionMatching */
const OPERATORS: ReadonlySet<string> = new Set(['eq', 'starts-with', 'content-length-range']);

/** Holds a form against the policy that was signed for it. Answers how long the file may be, when that is said. */
export function checkPostPolicy(
  encoded: string,
  fields: ReadonlyMap<string, string>,
  bucket: string,
  now: number,
): LengthRange | undefined {
  const { expiration, conditions } = readPolicy(encoded);
  if (Date.parse(expiration) <= now) throw accessDenied('Invalid according to Policy: Policy expired.');
  const values = new Map([...fields, ['bucket', bucket]]);
  const mentioned = new Set<string>();
  let range: LengthRange | undefined;
  for (const condition of conditions) {
    if (!Array.isArray(condition)) {
      const named = Object.entries(condition);
      if (named.length !== 1)
        throw invalid(
          'Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.',
        );
      for (const [name, value] of named) {
        if (typeof value !== 'string') throw invalid('Invalid Simple-Condition: value must be a string.');
        mentioned.add(name.toLowerCase());
        if (values.get(name.toLowerCase()) !== value) throw failed(['eq', `$${name}`, value]);
      }
      continue;
    }
    const [first, second] = condition.slice(1);
    if (condition.length === 0) throw invalid('Invalid Condition: missing operation identifier.');
    const operator = String(condition[0]).toLowerCase();
    if (!OPERATORS.has(operator)) throw invalid(`Invalid Condition: unknown operation '${operator}'.`);
    if (condition.length !== 3) throw invalid(`Invalid ${operator}: wrong number of arguments.`);
    if (operator === 'content-length-range') {
      range = { least: Number(first), most: Number(second) };
      if (!Number.isInteger(range.least) || !Number.isInteger(range.most)) throw failed(condition);
      continue;
    }
    const name = String(first).replace(/^\$/, '').toLowerCase();
    mentioned.add(name);
    const value = values.get(name) ?? '';
    const fits =
      operator === 'starts-with' ? allStart(name, value, String(second)) : value === String(second);
    if (!fits) throw failed(condition);
  }
  for (const name of values.keys())
    if (!mentioned.has(name) && !FREE.has(name) && !name.startsWith('x-ignore-'))
      throw accessDenied(`Invalid according to Policy: Extra input fields: ${name}`);
  return range;
}

/** Types of contents are a list where commas are in them, of which each has to fit. */
function allStart(name: string, value: string, start: string): boolean {
  if (name !== 'content-type') return value.startsWith(start);
  return value.split(',').every((each) => each.trimStart().startsWith(start));
}

type Condition = readonly unknown[] | Readonly<Record<string, unknown>>;

function readPolicy(encoded: string): { expiration: string; conditions: readonly Condition[] } {
  let document: unknown;
  try {
    document = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
  } catch {
    throw invalid('Invalid JSON.');
  }
  if (!isFields(document)) throw invalid('Invalid JSON.');
  const { expiration, conditions } = document;
  if (typeof expiration !== 'string') throw invalid('Policy missing expiration.');
  if (!ISO_8601.test(expiration) || Number.isNaN(Date.parse(expiration)))
    throw invalid(`Invalid 'expiration' value: '${expiration}'`);
  if (conditions === undefined) throw invalid('Policy missing conditions.');
  if (!Array.isArray(conditions)) throw invalid("Invalid 'conditions' value: must be a List.");
  const read = conditions.filter((each): each is Condition => Array.isArray(each) || isFields(each));
  if (read.length !== conditions.length) throw invalid('Invalid condition test: must be a List or Object.');
  return { expiration, conditions: read };
}

function invalid(sentence: string): AwsError {
  return new AwsError('InvalidPolicyDocument', 400, `Invalid Policy: ${sentence}`);
}

function failed(condition: readonly unknown[]): AwsError {
  const text = condition.map((part) => JSON.stringify(String(part))).join(', ');
  return accessDenied(`Invalid according to Policy: Policy Condition failed: [${text}]`);
}
