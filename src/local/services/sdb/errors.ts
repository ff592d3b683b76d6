import { AwsError } from '../../error.ts';

/** The sentences are those of https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/APIError.html. */
const bad = (code: string, message: string): AwsError => new AwsError(code, 400, message);
const conflict = (code: string, message: string): AwsError => new AwsError(code, 409, message);

/** The space behind the full stop is AWS's, where nothing says why. */
export const invalidValue = (value: string, parameter: string, why = ''): AwsError =>
  bad('InvalidParameterValue', `Value (${value}) for parameter ${parameter} is invalid. ${why}`);

export const tooLong = (value: string, parameter: string): AwsError =>
  invalidValue(value, parameter, 'Value exceeds maximum length of 1024.');

export const missing = (parameter: string): AwsError =>
  bad('MissingParameter', `The request must contain the parameter ${parameter}.`);

export const valueMissing = (name: string): AwsError =>
  bad('MissingParameter', `Attribute.Value missing for Attribute.Name='${name}'.`);

export const nameMissing = (value: string): AwsError =>
  bad('MissingParameter', `Attribute.Name missing for Attribute.Value='${value}'.`);

export const noAttributes = (item: string): AwsError =>
  bad('MissingParameter', `No attributes for item ='${item}'.`);

export const noSuchDomain = (): AwsError => bad('NoSuchDomain', 'The specified domain does not exist.');

export const tooManyDomains = (): AwsError =>
  conflict('NumberDomainsExceeded', 'The domain limit was exceeded.');

export const tooManyInItem = (): AwsError =>
  conflict('NumberItemAttributesExceeded', 'Too many attributes in this item.');

export const tooManySubmitted = (item: string): AwsError =>
  conflict(
    'NumberSubmittedAttributesExceeded',
    `Too many attributes for item ${item} in a single call. Up to 256 attributes per call allowed.`,
  );

export const tooManyItems = (): AwsError =>
  conflict(
    'NumberSubmittedItemsExceeded',
    'Too many items in a single call. Up to 25 items per call allowed.',
  );

export const itemTwice = (item: string): AwsError =>
  bad('DuplicateItemName', `Item ${item} was specified more than once.`);

export const attributeAbsent = (name: string): AwsError =>
  new AwsError('AttributeDoesNotExist', 404, `Attribute (${name}) does not exist`);

export const valueExists = (name: string): AwsError =>
  conflict('ConditionalCheckFailed', `Conditional check failed. Attribute (${name}) value exists.`);

export const otherValue = (name: string, value: string, expected: string): AwsError =>
  conflict(
    'ConditionalCheckFailed',
    `Conditional check failed. Attribute (${name}) value is (${value}) but was expected (${expected})`,
  );

export const multiValued = (name: string): AwsError =>
  conflict(
    'MultiValuedAttribute',
    `Attribute (${name}) is multi-valued. Conditional check can only be performed on a single-valued attribute`,
  );

export const absentWithValue = (): AwsError =>
  bad('ExistsAndExpectedValue', 'Expected.Exists=false and Expected.Value cannot be specified together');

export const incompleteExpected = (): AwsError =>
  bad(
    'IncompleteExpectedExpression',
    'If Expected.Exists=true or unspecified, then Expected.Value has to be specified',
  );

export const invalidToken = (): AwsError => bad('InvalidNextToken', 'The specified next token is not valid.');

export const invalidQuery = (): AwsError =>
  bad('InvalidQueryExpression', 'The specified query expression syntax is not valid.');

export const tooManyPredicates = (): AwsError =>
  bad('InvalidNumberPredicates', 'Too many predicates in the query expression.');

export const tooManyComparisons = (): AwsError =>
  bad('InvalidNumberValueTests', 'Too many value tests per predicate in the query expression.');

export const tooManyNamed = (): AwsError =>
  bad('TooManyRequestedAttributes', 'Too many attributes requested.');

export const invalidSort = (): AwsError =>
  bad(
    'InvalidSortExpression',
    'The sort attribute must be present in at least one of the predicates, and the predicate cannot contain the is null operator.',
  );
