import { noneOf } from '../tasks/none-of.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFastSnapshotRestores.html */
export const action = noneOf('DescribeFastSnapshotRestores', {
  answer: { FastSnapshotRestores: [] },
});
