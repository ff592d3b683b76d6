import { AwsError } from '../../../error.ts';
import { defineTable } from '../../../store/table.ts';
import type { EntityKind, EntityRow } from './kind.ts';
import { behavioursOf } from './used.ts';

type Behaviour = ReturnType<typeof behavioursOf>[number];

/** What policies of cache behaviours differ in. */
export interface PolicySort<Config> {
  /** As codes have it: `CachePolicy`; and many of them. */
  readonly code: string;
  readonly codeOfMany: string;
  /** As sentences have it: `cache policy`, with its article; and many of them. */
  readonly noun: string;
  readonly article: 'A' | 'An';
  readonly nounOfMany: string;
  readonly managed: readonly EntityRow<Config>[];
  nameOf(config: Config): string;
  complete?(config: Config): Config;
  /** The policy that a behaviour names. */
  idIn(behaviour: Behaviour): string | undefined;
}

/** A kind of policy that cache behaviours name: all of them have the same rules, and words that follow from their names. */
export function policyKind<Config>(sort: PolicySort<Config>): EntityKind<Config> {
  const { code, codeOfMany, noun, nounOfMany, article, nameOf, idIn } = sort;
  const path = noun.replaceAll(' ', '-');
  return {
    table: defineTable<EntityRow<Config>>({
      name: `cloudfront.${nounOfMany.replaceAll(' ', '-')}`,
      scope: 'account',
      id: (row) => row.id,
    }),
    path,
    hasArn: true,
    most: 20,
    newId: (random) => random.uuid(),
    uniqueOf: nameOf,
    complete: sort.complete ?? ((config) => config),
    absent: () => new AwsError(`NoSuch${code}`, 404, `The specified ${noun} does not exist.`),
    exists: () =>
      new AwsError(
        `${code}AlreadyExists`,
        409,
        `${article} ${noun} with this name already exists. You must provide a unique name. To modify an existing ${noun}, use Update${code}.`,
      ),
    inUse: () =>
      new AwsError(
        `${code}InUse`,
        409,
        `Cannot delete the ${noun} because it is attached to one or more cache behaviors.`,
      ),
    tooMany: () =>
      new AwsError(
        `TooMany${codeOfMany}`,
        400,
        `You have reached the maximum number of ${nounOfMany} for this AWS account. For more information, see Quotas (formerly known as limits) in the Amazon CloudFront Developer Guide.`,
      ),
    isUsedBy: (config, id) => behavioursOf(config).some((one) => idIn(one) === id),
    managed: sort.managed,
  };
}
