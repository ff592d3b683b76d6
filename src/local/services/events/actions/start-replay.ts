import { defineAction } from '../../../action.ts';
import { parseArn, regionalArn } from '../../../blocks/arns.ts';
import { busOfArn, onReplay } from '../archives/find.ts';
import { replayLater } from '../archives/replay.ts';
import { archives, replays } from '../archives/state.ts';
import { exists, invalidParameter } from '../errors.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_StartReplay.html */
export const action = defineAction('events', 'StartReplay', {
  authorize: (input, context) => onReplay(context, 'StartReplay', input.ReplayName),
  handler(input, context) {
    const { ReplayName: name, Destination: destination, EventSourceArn: source } = input;
    const bus = busOfArn(context, destination.Arn, 'Destination.Arn');
    const archiveName = (parseArn(source)?.resource ?? source).replace(/^archive\//, '');
    const archive = context.state.table(archives).get(archiveName);
    if (archive === undefined)
      throw invalidParameter('EventSourceArn', `Archive ${archiveName} does not exist.`);
    if (archive.source !== bus.row.arn)
      throw invalidParameter('Destination.Arn', 'Cross event bus replay is not permitted.');
    const [from, to] = [input.EventStartTime.getTime(), input.EventEndTime.getTime()];
    if (from >= to) throw invalidParameter('EventEndTime', 'EventStartTime must be before EventEndTime.');
    const table = context.state.table(replays);
    if (table.get(name) !== undefined) throw exists(`Replay ${name}`);
    const arn = regionalArn(context, 'events', `replay/${name}`);
    table.put({
      name,
      arn,
      description: input.Description,
      source,
      bus: bus.row.arn,
      filterArns: destination.FilterArns,
      state: 'STARTING',
      from,
      to,
      started: context.now,
    });
    replayLater(context, name);
    return { ReplayArn: arn, State: 'STARTING', ReplayStartTime: new Date(context.now) };
  },
});
