import { defineAction } from '../../../action.ts';
import { onEverything } from '../instances/authorize.ts';
import { pageOfParts } from '../page-of-parts.ts';
import { storeTasks } from '../transfers/transfer-rows.ts';
import type { StoreTaskRow } from '../transfers/transfer-rows.ts';

/** How long a task is in progress: AWS says only that it depends on the image. */
const inProgress = 60_000;
/** "You can view tasks from the last 31 days." */
const shownTime = 31 * 86_400_000;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStoreImageTasks.html */
export const action = defineAction('ec2', 'DescribeStoreImageTasks', {
  authorize: (_input, context) => onEverything('DescribeStoreImageTasks', context),
  handler(input, context) {
    const { now, lenient, state } = context;
    const { ImageIds: ids = [] } = input;
    const done = ({ startedAt }: StoreTaskRow) => lenient || now >= startedAt + inProgress;
    const stateOf = (row: StoreTaskRow) => (done(row) ? 'Completed' : 'InProgress');
    const rows = [...state.table(storeTasks).list()].filter(
      ({ id, startedAt }) => now < startedAt + shownTime && (ids.length === 0 || ids.includes(id)),
    );
    const filters = { bucket: (row: StoreTaskRow) => row.bucket, 'task-state': stateOf };
    const { page, nextToken } = pageOfParts('DescribeStoreImageTasks', rows, filters, input, context);
    return {
      StoreImageTaskResults: page.map((row) => ({
        AmiId: row.id,
        Bucket: row.bucket,
        S3objectKey: row.key,
        TaskStartTime: new Date(row.startedAt),
        ProgressPercentage: done(row) ? 100 : Math.floor((100 * (now - row.startedAt)) / inProgress),
        StoreTaskState: stateOf(row),
      })),
      NextToken: nextToken,
    };
  },
});
