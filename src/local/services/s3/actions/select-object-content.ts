import type {
  SelectObjectContentEventStream,
  SelectObjectContentRequest,
} from '../../../../wire/generated/s3.ts';
import { defineStagedAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { liveEvents } from '../../../live-events.ts';
import { readContent } from '../objects/content.ts';
import { isArchived, shownClass } from '../objects/describe.ts';
import { checkKmsKey } from '../objects/encryption.ts';
import { beginRead, toReadContent } from '../objects/read.ts';
import { selected } from '../select/selected.ts';

interface Made {
  readonly input: SelectObjectContentRequest;
  readonly body: ReturnType<typeof readContent>;
  readonly size: number;
  readonly now: number;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_SelectObjectContent.html */
export const action = defineStagedAction('s3', 'SelectObjectContent', {
  authorize: (input, context) => toReadContent(context, input),
  handler(input, context): Made {
    const { row } = beginRead(context, input, 'GET');
    if (isArchived(row, context.now))
      throw new AwsError(
        'InvalidObjectState',
        403,
        "The operation is not valid for the object's storage class",
        { StorageClass: shownClass(row) },
      );
    checkKmsKey(context, row.encryption);
    return { input, body: readContent(context, row), size: row.size, now: context.now };
  },
  async finish({ input, body, size, now }, phase) {
    const events = selected(input, body, size, now);
    // What is wrong with the query, or the beginning of the file, is said before anything is answered.
    const first = await events.next();
    return {
      Payload: liveEvents(phase.signal, async function* (): AsyncGenerator<SelectObjectContentEventStream> {
        if (first.done !== true) yield first.value;
        yield* events;
      }),
    };
  },
});
