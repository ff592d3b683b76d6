import { invalidArgument } from '../errors.ts';

interface Asked {
  readonly Prefix?: string | undefined;
  readonly Delimiter?: string | undefined;
  readonly StartAfter?: string | undefined;
}

/** Directory buckets list directories: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
export function checkDirectoryListing({ Prefix = '', Delimiter, StartAfter }: Asked): void {
  if (Delimiter !== undefined && Delimiter !== '' && Delimiter !== '/')
    throw invalidArgument('Directory buckets have no other delimiter than /', 'delimiter', Delimiter);
  if (Prefix !== '' && !Prefix.endsWith('/'))
    throw invalidArgument('A prefix in a directory bucket must end in the delimiter /', 'prefix', Prefix);
  if (StartAfter !== undefined)
    throw invalidArgument('start-after is not supported for directory buckets', 'start-after', StartAfter);
}
