import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import type { Paying } from '../access/payer.ts';
import { onObject } from '../access/requests.ts';
import { anyBucket } from '../buckets/find.ts';
import { lookUp } from './find.ts';

interface Used extends Paying {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId?: string | undefined;
  readonly ExpectedBucketOwner?: string | undefined;
}

type Keys = Readonly<Record<string, string | readonly string[]>>;

/** Of some actions IAM has a second one, for a version that is named: `GetObjectTagging`, `GetObjectVersionTagging`. */
const OF_VERSIONS = /^(Get|Put|Delete)Object(Acl|Tagging|Attributes)$/;

/** What an action on an object that is there asks for. */
export function toUse(
  context: ActionContext,
  input: Used,
  name: string,
  keys: Keys = {},
): readonly AuthorizationRequest[] {
  const { VersionId: version } = input;
  const action = version === undefined ? name : name.replace(OF_VERSIONS, '$1ObjectVersion$2');
  const all = version === undefined ? keys : { ...keys, 's3:versionid': version };
  const row = lookUp(context, anyBucket(context, input).name, input);
  return onObject(context, `s3:${action}`, input, all, row);
}
