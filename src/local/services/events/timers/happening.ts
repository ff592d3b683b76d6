import { defineTimer } from '../../../clock/timer.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { accept } from '../accept.ts';
import { busAt } from '../buses.ts';
import { eventTime } from '../event.ts';
import { HAPPENING_TIMER } from '../port.ts';
import type { Happening } from '../port.ts';

/** What a service of the cloud has told goes to the rules that want it. */
export const timer = defineTimer<Happening>({
  kind: HAPPENING_TIMER,
  fire({ source, type, resources, detail }, context) {
    const bus = busAt(context, undefined);
    if (bus === undefined) return;
    accept(context, bus, {
      version: '0',
      id: context.random.uuid(),
      'detail-type': type,
      source,
      account: context.account,
      time: eventTime(context.now),
      region: context.region,
      resources: resources.map((each) =>
        typeof each === 'string' ? each : regionalArn(context, each.service, each.resource),
      ),
      detail,
    });
  },
});
