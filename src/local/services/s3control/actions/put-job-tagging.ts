import { defineAction } from '../../../action.ts';
import { requestTagKeys } from '../../../blocks/tag-keys.ts';
import { tooManyTags } from '../jobs/errors.ts';
import { existingKeys, findJob, onJob } from '../jobs/find.ts';
import { MOST_TAGS } from '../jobs/limits.ts';
import { jobs } from '../jobs/state.ts';
import { checkGiven } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutJobTagging.html */
export const action = defineAction('s3control', 'PutJobTagging', {
  authorize: (input, context) =>
    onJob(context, 's3:PutJobTagging', input, {
      ...existingKeys(context, input),
      ...requestTagKeys(input.Tags),
    }),
  handler(input, context) {
    const row = findJob(context, input);
    if (input.Tags.length > MOST_TAGS) throw tooManyTags(MOST_TAGS);
    const tags = checkGiven(input.Tags).map(({ Key, Value }) => ({ Key, Value }));
    context.state.table(jobs).put({ ...row, tags });
    return {};
  },
});
