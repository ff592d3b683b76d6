import { invalidRequest, invalidUri } from '../errors.ts';

const LETTERS = /^[a-z0-9.-]{3,50}$/;
const NAME = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])$/;
const RESERVED_END = /-s3alias$|--ol-s3$|--x-s3$/;

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/creating-access-points.html#access-points-names */
export function checkAccessPointName(name: string): void {
  if (!LETTERS.test(name)) throw invalidUri(`accesspoint/${name}`);
  if (!NAME.test(name) || name.startsWith('xn--') || RESERVED_END.test(name))
    throw invalidRequest('Your Amazon S3 AccessPoint name is invalid');
}
