/** https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html */
export const TAGGING_LIMITS = {
  resourcesPerPage: 50,
  mostPerPage: 100,
  leastTags: 100,
  mostTags: 500,
} as const;
