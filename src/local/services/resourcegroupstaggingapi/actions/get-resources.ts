import { defineStagedAction } from '../../../action.ts';
import type { Input } from '../../../action.ts';
import type { TaggedResource } from '../../../phase.ts';
import { invalidParameter } from '../errors.ts';
import { TAGGING_LIMITS } from '../limits.ts';
import { pageOf } from '../paging.ts';
import { allTagged, isOfType } from '../resources.ts';

type GetResources = Input<'resourcegroupstaggingapi', 'GetResources'>;

/** Nobody has tag policies here: every resource complies. */
const compliance = { NoncompliantKeys: [], KeysWithNoncompliantValues: [], ComplianceStatus: true };

/** https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html */
export const action = defineStagedAction('resourcegroupstaggingapi', 'GetResources', {
  authorize: () => [{ action: 'tag:GetResources', arn: '*' }],
  receive: (_input, phase) => phase.tagged(),
  handler(input, context, sources) {
    check(input);
    const wanted = allTagged(context, sources).filter((resource) => passes(resource, input));
    const { rows, PaginationToken } = pageOf(
      'GetResources',
      input,
      pageSize(input, wanted),
      context,
      input.ExcludeCompliantResources === true ? [] : wanted,
      ({ arn }) => arn,
    );
    const ComplianceDetails = input.IncludeComplianceDetails === true ? compliance : undefined;
    return {
      PaginationToken,
      ResourceTagMappingList: rows.map(({ arn, tags }) => ({
        ResourceARN: arn,
        Tags: tags,
        ...(ComplianceDetails === undefined ? {} : { ComplianceDetails }),
      })),
    };
  },
});

function check(input: GetResources): void {
  const { ResourceARNList: arns, TagsPerPage: tags, ResourcesPerPage: size } = input;
  const { mostPerPage, leastTags, mostTags } = TAGGING_LIMITS;
  if (arns !== undefined && (input.TagFilters !== undefined || input.ResourceTypeFilters !== undefined))
    throw invalidParameter('ResourceARNList cannot be specified with any other filters.');
  if (size !== undefined && (size < 1 || size > mostPerPage))
    throw invalidParameter(`ResourcesPerPage must be between 1 and ${mostPerPage}.`);
  if (tags !== undefined && (tags < leastTags || tags > mostTags))
    throw invalidParameter(`TagsPerPage must be between ${leastTags} and ${mostTags}.`);
  if (input.ExcludeCompliantResources === true && input.IncludeComplianceDetails !== true)
    throw invalidParameter('ExcludeCompliantResources can only be true with IncludeComplianceDetails.');
}

function passes({ arn, tags }: TaggedResource, input: GetResources): boolean {
  const { ResourceARNList: arns, ResourceTypeFilters: types = [], TagFilters: filters = [] } = input;
  if (arns !== undefined && !arns.includes(arn)) return false;
  if (types.length > 0 && !isOfType(arn, types)) return false;
  return filters.every(({ Key, Values: values = [] }) =>
    tags.some((tag) => tag.Key === Key && (values.length === 0 || values.includes(tag.Value))),
  );
}

/** A page by tags ends before the resource with which there would be too many. */
function pageSize(
  { TagsPerPage: most, ResourcesPerPage: size }: GetResources,
  rows: readonly TaggedResource[],
): number {
  if (most === undefined) return size ?? TAGGING_LIMITS.resourcesPerPage;
  const largest = Math.max(1, ...rows.map(({ tags }) => tags.length));
  return Math.max(1, Math.floor(most / largest));
}
