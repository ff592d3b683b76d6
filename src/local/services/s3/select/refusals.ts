import { AwsError } from '../../../error.ts';

/** What S3 Select says of an expression: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#SelectObjectContentErrorCodeList */
const saying =
  (code: string, sentence: string): (() => AwsError) =>
  () =>
    new AwsError(code, 400, sentence);

/** What is found missing of an expression: the code names it, the sentence says it in words. */
const expected = (code: string, what: string): (() => AwsError) =>
  saying(code, `The expected ${what} in the SQL expression was not found.`);

export const unexpectedToken = saying(
  'ParseUnexpectedToken',
  'The SQL expression contains an unexpected token.',
);
export const unexpectedKeyword = saying(
  'ParseUnexpectedKeyword',
  'The SQL expression contains an unexpected keyword.',
);
export const wrongCharacter = saying(
  'LexerInvalidChar',
  'The SQL expression contains a character that is not valid.',
);
export const wrongLiteral = saying(
  'LexerInvalidIONLiteral',
  'The SQL expression contains an operator that is not valid.',
);
export const emptySelect = saying('ParseEmptySelect', 'The SQL expression contains an empty SELECT clause.');
export const noFrom = saying(
  'ParseSelectMissingFrom',
  'The SQL expression contains a missing FROM after the SELECT list.',
);
export const noName = expected('ParseExpectedIdentForAlias', 'identifier for the alias');
export const noKeyword = expected('ParseExpectedKeyword', 'keyword');
export const noNumber = expected('ParseExpectedNumber', 'number');
export const noDatePart = expected('ParseExpectedDatePart', 'date part');
export const noTypeName = expected('ParseExpectedTypeName', 'type name');
export const noDelimiter = expected('ParseExpectedArgumentDelimiter', 'argument delimiter');
export const noParenAfterCast = expected('ParseExpectedLeftParenAfterCast', 'left parenthesis after CAST');
export const noWhen = saying(
  'ParseExpectedWhenClause',
  'The expected WHEN clause in the SQL expression was not found. CASE is not supported.',
);
export const notAlone = saying(
  'ParseAsteriskIsNotAloneInSelectList',
  'Other expressions are not allowed in the SELECT list when * is used without dot notation in the SQL expression.',
);
export const mixedWildcard = saying(
  'ParseCannotMixSqbAndWildcardInSelectList',
  'Cannot mix [] and * in the same expression in a SELECT list in the SQL expression.',
);
export const wrongWildcard = saying(
  'ParseInvalidContextForWildcardInSelectList',
  'The use of * in the SELECT list in the SQL expression is not valid.',
);
export const wrongPath = saying(
  'ParseInvalidPathComponent',
  'The SQL expression contains a path component that is not valid.',
);
export const noCallWithStar = saying(
  'ParseUnsupportedCallWithStar',
  'Only COUNT with (*) as a parameter is supported in the SQL expression.',
);
export const notOneArgument = saying(
  'ParseNonUnaryAgregateFunctionCall',
  'Only one argument is supported for aggregate functions in the SQL expression.',
);
export const noJoin = saying('ParseMalformedJoin', 'JOIN is not supported in the SQL expression.');
export const negativeLimit = saying('EvaluatorNegativeLimit', 'LIMIT must not be negative.');
export const tooLong = saying(
  'ExpressionTooLong',
  'The SQL expression is too long. The maximum byte-length for an SQL expression is 256 KB.',
);
export const unsupportedStructure = saying(
  'UnsupportedSqlStructure',
  'We encountered an unsupported SQL structure. Check the SQL Reference.',
);
export const unsupportedFunction = saying(
  'UnsupportedFunction',
  'We encountered an unsupported SQL function.',
);
export const wrongArguments = saying(
  'EvaluatorInvalidArguments',
  'There is an incorrect number of arguments in the function call in the SQL expression.',
);
export const wrongArgumentType = saying(
  'IncorrectSqlFunctionArgumentType',
  'An incorrect argument type was specified in a function call in the SQL expression.',
);
export const illegalArgument = saying(
  'IllegalSqlFunctionArgument',
  'An illegal argument was used in the SQL function.',
);
export const castFailed = saying(
  'CastFailed',
  'An attempt to convert from one data type to another using CAST failed in the SQL expression.',
);
export const overflow = saying(
  'IntegerOverflow',
  'An integer overflow or underflow occurred in the SQL expression.',
);
export const noTimestamp = saying(
  'ValueParseFailure',
  'A timestamp parse failure occurred in the SQL expression.',
);
export const wrongPatternSymbol = saying(
  'EvaluatorInvalidTimestampFormatPatternSymbol',
  'The timestamp format pattern contains a symbol in the SQL expression that is not valid.',
);
export const wrongPatternToken = saying(
  'EvaluatorInvalidTimestampFormatPatternToken',
  'The timestamp format pattern contains a token in the SQL expression that is not valid.',
);
export const unfinishedPattern = saying(
  'EvaluatorUnterminatedTimestampFormatPatternToken',
  'The timestamp format pattern contains an unterminated token in the SQL expression.',
);
export const wrongEscape = saying(
  'EvaluatorLikePatternInvalidEscapeSequence',
  'An argument given to the LIKE expression was not valid.',
);
export const wrongLike = saying(
  'LikeInvalidInputs',
  'The argument given to the LIKE clause in the SQL expression is not valid.',
);
export const ambiguous = saying(
  'AmbiguousFieldName',
  'The field name matches to multiple fields in the file. Check the SQL expression and the file, and try again.',
);
export const notHere = (what: string): AwsError =>
  new AwsError('NotImplemented', 501, `${what} is not available in this local cloud.`);
