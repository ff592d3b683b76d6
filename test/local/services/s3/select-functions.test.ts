import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { documents, startSelect } from './select-rig.ts';
import type { SelectRig } from './select-rig.ts';

let rig: SelectRig;
beforeAll(async () => {
  rig = await startSelect();
});
afterAll(() => rig[Symbol.asyncDispose]());

it.each<[string, unknown]>([
  // As AWS's page about date functions has them.
  ['DATE_ADD(year, 5, `2010-01-01T`)', '2015-01-01'],
  ['DATE_ADD(month, 1, `2010T`)', '2010-02T'],
  ['DATE_ADD(month, 13, `2010T`)', '2011-02T'],
  ['DATE_ADD(day, -1, `2017-01-10T`)', '2017-01-09'],
  ['DATE_ADD(hour, 1, `2017T`)', '2017-01-01T01:00-00:00'],
  ['DATE_ADD(hour, 1, `2017-01-02T03:04Z`)', '2017-01-02T04:04Z'],
  ['DATE_ADD(minute, 1, `2017-01-02T03:04:05.006Z`)', '2017-01-02T03:05:05.006Z'],
  ['DATE_ADD(second, 1, `2017-01-02T03:04:05.006Z`)', '2017-01-02T03:04:06.006Z'],
  ['DATE_DIFF(year, `2010-01-01T`, `2011-01-01T`)', 1],
  ['DATE_DIFF(month, `2010T`, `2010-05T`)', 4],
  ['DATE_DIFF(month, `2010T`, `2011T`)', 12],
  ['DATE_DIFF(month, `2011T`, `2010T`)', -12],
  ['DATE_DIFF(day, `2010-01-01T23:00`, `2010-01-02T01:00`)', 0],
  ['EXTRACT(YEAR FROM `2010-01-01T`)', 2010],
  ['EXTRACT(MONTH FROM `2010T`)', 1],
  ['EXTRACT(MONTH FROM `2010-10T`)', 10],
  ['EXTRACT(HOUR FROM `2017-01-02T03:04:05+07:08`)', 3],
  ['EXTRACT(MINUTE FROM `2017-01-02T03:04:05+07:08`)', 4],
  ['EXTRACT(TIMEZONE_HOUR FROM `2017-01-02T03:04:05+07:08`)', 7],
  ['EXTRACT(TIMEZONE_MINUTE FROM `2017-01-02T03:04:05+07:08`)', 8],
  ["TO_STRING(`1969-07-20T20:18Z`, 'MMMM d, y')", 'July 20, 1969'],
  ["TO_STRING(`1969-07-20T20:18Z`, 'MMM d, yyyy')", 'Jul 20, 1969'],
  ["TO_STRING(`1969-07-20T20:18Z`, 'M-d-yy')", '7-20-69'],
  ["TO_STRING(`1969-07-20T20:18Z`, 'MM-d-y')", '07-20-1969'],
  ["TO_STRING(`1969-07-20T20:18Z`, 'MMMM d, y h:m a')", 'July 20, 1969 8:18 PM'],
  ["TO_STRING(`1969-07-20T20:18Z`, 'y-MM-dd''T''H:m:ssX')", '1969-07-20T20:18:00Z'],
  ["TO_STRING(`1969-07-20T20:18+08:00`, 'y-MM-dd''T''H:m:ssXXXX')", '1969-07-20T20:18:00+0800'],
  ["TO_STRING(`1969-07-20T20:18+08:00`, 'y-MM-dd''T''H:m:ssXXXXX')", '1969-07-20T20:18:00+08:00'],
  ["TO_TIMESTAMP('2007T')", '2007T'],
  ["TO_TIMESTAMP('2007-02-23T12:14:33.079-08:00')", '2007-02-23T12:14:33.079-08:00'],
  // What else follows from it.
  [
    "TO_STRING(`2020-02-03T00:05:06.012345678-03:30`, 'hh:mm a SSSSSSSSS SSS n x xx xxx MMMMM')",
    '12:05 AM 012345678 012 12345678 -03 -0330 -03:30 F',
  ],
  ['DATE_ADD(month, 1, `2020-01-31T`)', '2020-02-29'],
  ['DATE_DIFF(second, `2020-01-01T00:00:00+01:00`, `2020-01-01T00:00:00Z`)', 3600],
  ['EXTRACT(SECOND FROM `2017-01-02T03:04:05.25Z`)', 5.25],
  ['`2020-01-01T01:00+01:00` = `2020T`', true],
  ["CAST('2020-03-01T' AS TIMESTAMP) > TO_TIMESTAMP('2020-02-29T23:59:59.999Z')", true],
  ['CAST(`2020-03-01T` AS STRING)', '2020-03-01'],
  ["'on ' || `2020-03-01T`", 'on 2020-03-01'],
  ['`2020-03-01T` BETWEEN `2020T` AND `2021T`', true],
  ['DATE_ADD(day, 1, NULL) IS NULL', true],
  // Functions of text.
  ["TRIM(LEADING 'x' FROM s.text)", 'yz'],
  ["TRIM(BOTH 'xz' FROM s.text)", 'y'],
  ["TRIM(TRAILING FROM ' a ')", ' a'],
  ["TRIM('z' FROM s.text)", 'xy'],
  ['SUBSTRING(s.text FROM 2 FOR 1)', 'y'],
  ['SUBSTRING(s.text, 0, 2)', 'x'],
  ['CHARACTER_LENGTH(s.text)', 3],
  ['NULLIF(s.number, 5) IS NULL', true],
  ["COALESCE(s.nothing, NULL, 'z')", 'z'],
  ["CASE s.number WHEN 4 THEN 'four' WHEN 5 THEN 'five' END", 'five'],
  ['CAST(s.text AS STRING)', 'xyz'],
  ["CAST('1.5' AS DECIMAL) + CAST('2' AS FLOAT)", 3.5],
  ["CAST('true' AS BOOL)", true],
])('%s is %j', async (expression, expected) => {
  expect(await rig.value(expression)).toEqual(expected);
});

test('UTCNOW is the time of the cloud, the same for all rows of a query', async () => {
  await rig.put('two', '{}\n{}');
  const before = rig.s3.cloud.clock.now();
  const answer = await rig.records('two', 'SELECT UTCNOW() AS n FROM S3Object', documents);
  const [first = '', second] = answer.split('\n');
  const { n } = JSON.parse(first);
  expect(n).toBe(new Date(n).toISOString());
  expect(Date.parse(n)).toBeGreaterThanOrEqual(Math.floor(before));
  expect(Date.parse(n)).toBeLessThanOrEqual(rig.s3.cloud.clock.now());
  expect(second).toBe(first);
});

it.each([
  ['ParseExpectedDatePart', 'EXTRACT(week FROM `2010T`)'],
  ['ParseExpectedDatePart', 'DATE_ADD(timezone_hour, 1, `2010T`)'],
  ['ParseExpectedArgumentDelimiter', 'DATE_ADD(year 1, `2010T`)'],
  ['ParseExpectedTypeName', 'CAST(s.number AS WORD)'],
  ['ParseExpectedLeftParenAfterCast', 'CAST s.number'],
  ['ParseExpectedWhenClause', "CASE s.number ELSE 'x' END"],
  ['ParseUnsupportedCallWithStar', 'SUM(*)'],
  ['ParseNonUnaryAgregateFunctionCall', 'MAX(s.number, 1)'],
  ['ParseInvalidPathComponent', 's.size'],
  ['ParseUnexpectedKeyword', 'value'],
  ['LexerInvalidChar', 's.number ^ 2'],
  ['LexerInvalidIONLiteral', '`2010-13T`'],
  ['IncorrectSqlFunctionArgumentType', 'LOWER(s.number)'],
  ['IncorrectSqlFunctionArgumentType', "EXTRACT(YEAR FROM '2010T')"],
  ['IllegalSqlFunctionArgument', 'DATE_ADD(year, 9000, `2010T`)'],
  ['ValueParseFailure', "TO_TIMESTAMP('2010-02-30T')"],
  ['CastFailed', "CAST('yesterday' AS TIMESTAMP)"],
  ['IntegerOverflow', "CAST('9223372036854775808' AS INT)"],
  ['EvaluatorInvalidArguments', 'TO_STRING(`2010T`)'],
  ['EvaluatorInvalidTimestampFormatPatternSymbol', "TO_STRING(`2010T`, 'y Q')"],
  ['EvaluatorInvalidTimestampFormatPatternToken', "TO_STRING(`2010T`, 'MMMMMM')"],
  ['EvaluatorUnterminatedTimestampFormatPatternToken', "TO_STRING(`2010T`, 'y ''T')"],
  ['EvaluatorLikePatternInvalidEscapeSequence', "s.text LIKE 'x!y' ESCAPE '!'"],
  ['LikeInvalidInputs', "s.number LIKE '5'"],
  ['UnsupportedFunction', 'SIN(s.number)'],
])('%s is said of %s', async (code, expression) => {
  expect(await rig.refused('one', `SELECT ${expression} FROM S3Object s`, documents)).toMatchObject({
    code,
    status: 400,
  });
});

it.each([
  ['ParseEmptySelect', 'SELECT FROM S3Object'],
  ['ParseSelectMissingFrom', 'SELECT 1'],
  ['ParseAsteriskIsNotAloneInSelectList', 'SELECT *, 1 FROM S3Object'],
  ['ParseAsteriskIsNotAloneInSelectList', 'SELECT 1, * FROM S3Object'],
  ['ParseInvalidContextForWildcardInSelectList', 'SELECT s.*.a FROM S3Object s'],
  ['ParseCannotMixSqbAndWildcardInSelectList', 'SELECT s.a[0].* FROM S3Object s'],
  ['ParseExpectedIdentForAlias', 'SELECT 1 AS date FROM S3Object'],
  ['ParseMalformedJoin', 'SELECT * FROM S3Object s, S3Object t'],
  ['EvaluatorNegativeLimit', 'SELECT * FROM S3Object LIMIT -1'],
  ['ParseExpectedNumber', 'SELECT * FROM S3Object LIMIT many'],
  ['ExpressionTooLong', `SELECT '${'x'.repeat(256 * 1024)}' FROM S3Object`],
])('%s: %.80s', async (code, expression) => {
  expect(await rig.refused('one', expression, documents)).toMatchObject({ code, status: 400 });
});
