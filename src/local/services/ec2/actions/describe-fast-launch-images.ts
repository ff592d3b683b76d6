import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFastLaunchImages.html */
export const action = noneOf('DescribeFastLaunchImages', {
  answer: { FastLaunchImages: [] },
  filters: ['owner-id', 'resource-type', 'state'],
});
