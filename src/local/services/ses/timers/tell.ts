import { defineJob } from '../../../clock/timer.ts';
import { AwsError } from '../../../error.ts';
import { serviceCaller } from '../../../phase.ts';
import type { Telling } from '../sending/tell.ts';

/** What became of a mail is told to a topic, in the name of SES: the topic's policy has to allow it. */
export const timer = defineJob<Telling>({
  kind: 'ses.tell',
  brief: true,
  async run({ topic, subject, message, sourceArn }, phase) {
    const caller = serviceCaller('ses.amazonaws.com', phase.account, sourceArn);
    const input = {
      TopicArn: topic,
      Message: message,
      ...(subject === undefined ? {} : { Subject: subject }),
    };
    try {
      await phase.call('sns', 'Publish', input, caller);
    } catch (error) {
      // A topic that is gone, or that does not let SES in, is told nothing: the mail went out all the same.
      if (!(error instanceof AwsError)) throw error;
    }
  },
});
