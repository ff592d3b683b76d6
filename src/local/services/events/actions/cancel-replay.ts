import { defineAction } from '../../../action.ts';
import { findReplay, onReplay } from '../archives/find.ts';
import { replayLater } from '../archives/replay.ts';
import { replays } from '../archives/state.ts';
import { illegalStatus } from '../errors.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CancelReplay.html */
export const action = defineAction('events', 'CancelReplay', {
  authorize: (input, context) => onReplay(context, 'CancelReplay', input.ReplayName),
  handler({ ReplayName: name }, context) {
    const row = findReplay(context, name);
    if (row.state !== 'STARTING' && row.state !== 'RUNNING')
      throw illegalStatus(`Replay ${name} is not in a valid state for this operation.`);
    context.state.table(replays).put({ ...row, state: 'CANCELLING' });
    replayLater(context, name);
    return { ReplayArn: row.arn, State: 'CANCELLING' };
  },
});
