import type { TimerContext } from '../../../action.ts';
import { findBus } from '../buses.ts';
import { removeRule, ruleArn, saveRule } from '../rules.ts';
import { ruleId, rules } from '../state.ts';
import type { ArchiveRow } from './state.ts';

const MANAGER = 'prod.vhs.events.aws.internal';

/** What an archive takes: what its pattern wants, but nothing that is replayed. */
function patternOf({ pattern }: ArchiveRow): string {
  return JSON.stringify({
    ...(pattern === undefined ? {} : JSON.parse(pattern)),
    'replay-name': [{ exists: false }],
  });
}

/** An archive is fed by a rule of the service's own on its bus, as AWS shows it. */
export function feedArchive(context: TimerContext, archive: ArchiveRow): void {
  const bus = findBus(context, archive.source);
  const { name: busName } = bus.row;
  const name = `Events-Archive-${archive.name}`;
  const InputTemplate =
    `{"archive-arn": "${archive.arn}:${context.random.uuid()}", "event": <aws.events.event.json>, ` +
    '"ingestion-time": <aws.events.event.ingestion-time>}';
  saveRule(context, bus, {
    bus: busName,
    name,
    arn: ruleArn(context, busName, name),
    pattern: patternOf(archive),
    state: 'ENABLED',
    managedBy: MANAGER,
    archive: archive.name,
    tags: [],
    since: context.now,
    targets: [
      {
        Id: archive.name,
        Arn: `arn:${context.partition}:events:${context.region}:::`,
        InputTransformer: { InputPathsMap: {}, InputTemplate },
      },
    ],
  });
}

export function stopFeeding(context: TimerContext, { source, name }: ArchiveRow): void {
  const bus = findBus(context, source);
  const rule = bus.state.table(rules).get(ruleId(bus.row.name, `Events-Archive-${name}`));
  if (rule !== undefined) removeRule(context, bus, rule);
}
