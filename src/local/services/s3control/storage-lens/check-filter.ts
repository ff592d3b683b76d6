import type { StorageLensGroup } from '../../../../wire/generated/s3control.ts';
import { AwsError } from '../../../error.ts';

type Filter = StorageLensGroup['Filter'];
type Conditions = Omit<Filter, 'And' | 'Or'>;

/** The largest object: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#S3LensErrorCodeList */
const MOST_BYTES = 50 * 1024 ** 4;
const MOST_ELEMENTS = 10;
const MOST_CHARACTERS = 1024;

const refuse = (code: string, message: string): AwsError => new AwsError(code, 400, message);

const given = (conditions: object): number =>
  Object.values(conditions).filter((condition) => condition !== undefined).length;

/**
 * Throws what is wrong with the filter of a group, with the codes and sentences of
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#S3LensErrorCodeList
 */
export function checkFilter({ And, Or, ...alone }: Filter): void {
  if (given({ And, Or, ...alone }) !== 1)
    throw refuse(
      'InvalidFilter',
      'A filter must include one of the following elements: And, Or, MatchAnyTag, MatchAnyPrefix, MatchAnySuffix, MatchObjectAge, MatchObjectSize.',
    );
  const several = And ?? Or;
  if (several !== undefined && given(several) < 2)
    throw refuse(
      'InvalidLogicalOperator',
      'At least two sub elements must be present in the logical operators And or Or.',
    );
  checkConditions(several ?? alone);
}

function checkConditions(of: Conditions): void {
  checkTexts('Prefix', of.MatchAnyPrefix);
  checkTexts('Suffix', of.MatchAnySuffix);
  checkElements('Tag', of.MatchAnyTag);
  const { DaysGreaterThan, DaysLessThan } = of.MatchObjectAge ?? {};
  if (of.MatchObjectAge !== undefined && given(of.MatchObjectAge) === 0) throw isEmpty('MatchObjectAge');
  if ([DaysGreaterThan, DaysLessThan].some((days) => days !== undefined && days <= 0))
    throw refuse('InvalidAge', 'DaysLessThan and DaysGreaterThan must be positive numbers.');
  checkRange(DaysGreaterThan, DaysLessThan);
  const { BytesGreaterThan, BytesLessThan } = of.MatchObjectSize ?? {};
  if (of.MatchObjectSize !== undefined && given(of.MatchObjectSize) === 0) throw isEmpty('MatchObjectSize');
  const sizes = [BytesGreaterThan, BytesLessThan];
  if (sizes.some((bytes) => bytes !== undefined && (bytes < 0 || bytes > MOST_BYTES)))
    throw refuse('InvalidSize', 'BytesLessThan and BytesGreaterThan must be positive numbers.');
  checkRange(BytesGreaterThan, BytesLessThan);
}

const isEmpty = (name: string): AwsError => refuse(`Invalid${name}`, `The ${name} parameter can't be empty.`);

function checkElements(kind: 'Prefix' | 'Suffix' | 'Tag', list: readonly unknown[] | undefined): void {
  if (list === undefined) return;
  if (list.length === 0) throw isEmpty(`MatchAny${kind}`);
  if (list.length > MOST_ELEMENTS)
    throw refuse(
      'TooManyElements',
      `The Element exceeds the maximum number of elements allowed within a logical operator. Only ${MOST_ELEMENTS} prefixes, suffixes, or tags are allowed.`,
    );
}

function checkTexts(kind: 'Prefix' | 'Suffix', list: readonly string[] | undefined): void {
  checkElements(kind, list);
  for (const text of list ?? []) {
    const name = kind.toLowerCase();
    if (text === '') throw refuse(`Invalid${kind}`, `The ${name} string can't be empty.`);
    if (text.length > MOST_CHARACTERS)
      throw refuse(`Invalid${kind}`, `The maximum length of a ${name} is 1,024 characters.`);
  }
}

function checkRange(above: number | undefined, below: number | undefined): void {
  if (above !== undefined && below !== undefined && above >= below)
    throw refuse('InvalidNumericCombination', "This object age or object size combination isn't valid.");
}
