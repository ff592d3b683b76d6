import { bucketArn } from '../arns.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import { jsonText } from '../interpolate.ts';
import type { Doing, Kind } from '../kind.ts';
import { named } from '../named.ts';
import { fault, StackError } from '../stack-fault.ts';
import { stackName, tagList } from '../stack-tags.ts';
import { grantsFrom, policyOf, statementInWords, statementsOf } from '../statements.ts';
import { bucketHolds, findBuckets } from './bucket-find.ts';
import { lifecycleConfiguration, lifecycleOf, ruleInWords } from './bucket-lifecycle.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingBucket.html */
export const bucket: Kind = {
  name: 'bucket',
  fixed: ['name'],
  declare: (stack, { account, region }) =>
    Object.entries(stack.buckets ?? {}).map(([key, own]) => {
      const { name, ...base } = named(
        stack,
        'bucket',
        key,
        own,
        `${stackName(stack)}-${key}-${account}-${region}`,
      );
      if (name.length > 63) {
        throw new StackError([
          fault(['buckets', key], `would be ${name}, which is longer than 63`, 'Give it a name.'),
        ]);
      }
      const { encryption } = own;
      return {
        ...base,
        attributes: {
          name,
          untagged: false,
          versioning: own.versioning,
          encryption: typeof encryption === 'string' ? encryption : encryption.key,
          publicAccess: own.publicAccess,
          lifecycle: own.lifecycle.map(lifecycleOf),
          policy: policyOf(grantsFrom(own.policy, itself(key), region)),
        },
        making: {},
      };
    }),
  find: findBuckets,
  known: ({ attributes: { name } }, place) => ({
    id: name,
    arn: bucketArn(String(name), place.region),
  }),
  create: ({ attributes: { name }, region }) => ({
    call: {
      service: 's3',
      action: 'CreateBucket',
      input: {
        Bucket: name,
        // us-east-1 is the place of a bucket that says none, and may not be named.
        ...(region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region } }),
      },
    },
    reason: 'its name is taken all over the world',
    made: {
      name,
      untagged: true,
      versioning: false,
      encryption: 'AES256',
      publicAccess: false,
      lifecycle: [],
      policy: null,
    },
    already: ['BucketAlreadyOwnedByYou'],
    // A name that was given up a moment ago.
    again: ['OperationAborted'],
  }),
  update: ({ id, after, changed, tags }) => [
    ...(changed.has('untagged') ? [tagBucket(id, tags)] : []),
    ...(changed.has('versioning') ? [versioning(id, after['versioning'])] : []),
    ...(changed.has('encryption') ? [encryption(id, String(after['encryption']))] : []),
    ...(changed.has('publicAccess') ? [publicAccess(id, after['publicAccess'] === true)] : []),
    ...(changed.has('lifecycle') ? [lifecycle(id, after['lifecycle'])] : []),
    ...(changed.has('policy') ? [bucketPolicy(id, after['policy'] ?? null)] : []),
  ],
  remove: ({ id, details }) => [
    ...(details['holds'] === undefined
      ? []
      : [
          {
            mover: { name: 's3-empty', input: { bucket: id, key: '', everything: true } },
            reason: `${String(details['holds'])} are deleted for good`,
          },
        ]),
    {
      call: { service: 's3', action: 'DeleteBucket', input: { Bucket: id } },
      reason: 'its name is free again, for everybody',
      already: ['NoSuchBucket'],
    },
  ],
  holds: bucketHolds,
  // All tags of a bucket are set at once: those of others stay.
  tag: (id, tags, { details }) => tagBucket(id, { ...Object(details['tags']), ...tags }),
  listed: ['policy'],
  words(attribute, value) {
    if (attribute === 'policy' && value !== null) return statementsOf(value).map(statementInWords);
    return attribute === 'lifecycle' && Array.isArray(value)
      ? value.map((rule: JsonValue) => (isJsonObject(rule) ? ruleInWords(rule) : String(rule)))
      : undefined;
  },
};

/** A bucket and what is in it. */
function itself(key: string): readonly string[] {
  const arn = `\${bucket.${key}.arn}`;
  return [arn, `${arn}/*`];
}

/** Principals that were made a moment ago are not known to S3 at once. */
function bucketPolicy(id: JsonValue, policy: JsonValue): Doing {
  if (policy === null)
    return {
      call: { service: 's3', action: 'DeleteBucketPolicy', input: { Bucket: id } },
      reason: 'only those may use it whom their own policies let',
    };
  return {
    call: { service: 's3', action: 'PutBucketPolicy', input: { Bucket: id, Policy: jsonText(policy) } },
    reason: 'who may do what with it',
    again: ['Invalid principal in policy'],
  };
}

function tagBucket(id: JsonValue, tags: Readonly<Record<string, string>>): Doing {
  return {
    call: {
      service: 's3',
      action: 'PutBucketTagging',
      input: { Bucket: id, Tagging: { TagSet: [...tagList(tags)] } },
    },
    reason: 'its tags',
  };
}

/** Versioning once begun can only be suspended. */
function versioning(id: JsonValue, wanted: JsonValue | undefined): Doing {
  const Status = wanted === true ? 'Enabled' : 'Suspended';
  return {
    call: {
      service: 's3',
      action: 'PutBucketVersioning',
      input: { Bucket: id, VersioningConfiguration: { Status } },
    },
    reason: Status === 'Enabled' ? 'older versions are kept' : 'versions that are there stay',
  };
}

function encryption(id: JsonValue, wanted: string): Doing {
  const plain = wanted === 'AES256' || wanted === 'aws:kms';
  const rule = {
    ApplyServerSideEncryptionByDefault: plain
      ? { SSEAlgorithm: wanted }
      : { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: wanted },
    ...(wanted === 'AES256' ? {} : { BucketKeyEnabled: true }),
  };
  return {
    call: {
      service: 's3',
      action: 'PutBucketEncryption',
      input: { Bucket: id, ServerSideEncryptionConfiguration: { Rules: [rule] } },
    },
    reason: 'objects that are there stay as they are',
  };
}

function publicAccess(id: JsonValue, open: boolean): Doing {
  const blocked = !open;
  const PublicAccessBlockConfiguration = {
    BlockPublicAcls: blocked,
    IgnorePublicAcls: blocked,
    BlockPublicPolicy: blocked,
    RestrictPublicBuckets: blocked,
  };
  return {
    call: {
      service: 's3',
      action: 'PutPublicAccessBlock',
      input: { Bucket: id, PublicAccessBlockConfiguration },
    },
    reason: open ? 'policies and ACLs may open it to everybody' : 'nobody can open it to everybody',
  };
}

function lifecycle(id: JsonValue, rules: JsonValue | undefined): Doing {
  const list: readonly JsonValue[] = Array.isArray(rules) ? rules : [];
  if (list.length === 0) {
    return {
      call: { service: 's3', action: 'DeleteBucketLifecycle', input: { Bucket: id } },
      reason: 'nothing goes by itself any more',
    };
  }
  const Rules = list.filter((rule): rule is JsonObject => isJsonObject(rule)).map(lifecycleConfiguration);
  return {
    call: {
      service: 's3',
      action: 'PutBucketLifecycleConfiguration',
      input: { Bucket: id, LifecycleConfiguration: { Rules } },
    },
    reason: 'S3 looks once a day',
  };
}
