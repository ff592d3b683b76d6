import { defineJob } from '../../../clock/timer.ts';
import { serviceCaller } from '../../../phase.ts';
import { NOTIFY_JOB } from '../commands/notifications.ts';
import type { Notification } from '../commands/notifications.ts';

/** Publishes what happened to a command. */
export const timer = defineJob<Notification>({
  kind: NOTIFY_JOB,
  brief: true,
  async run({ topic, subject, message }, phase) {
    const caller = serviceCaller('ssm.amazonaws.com', phase.account);
    await phase.call('sns', 'Publish', { TopicArn: topic, Subject: subject, Message: message }, caller);
  },
});
