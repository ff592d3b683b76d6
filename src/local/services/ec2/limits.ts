/**
 * EC2's limits around instances.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
 */

/** User data, decoded. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html */
export const userDataBytes = 16_384;

/** `MaxResults` of the lists of instances. */
export const pageSize = { least: 5, most: 1000 } as const;

/** Gibibytes of memory that can be hibernated: less than this. */
export const hibernationMemory = { linux: 150, windows: 16 } as const;

/** "The value of the hop limit: 1 to 64." */
export const hopLimit = { least: 1, most: 64 } as const;
