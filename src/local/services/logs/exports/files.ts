import { gzipSync } from 'node:zlib';
import type { TimerContext } from '../../../action.ts';
import { searchGroup } from '../filter-events.ts';
import { logGroups } from '../state.ts';
import type { ExportRow } from './state.ts';

export interface ExportFile {
  readonly key: string;
  readonly body: Uint8Array;
}

/** What an export writes: a packed file for each stream, a line for each event, its time before the message. */
export function exportFiles(context: TimerContext, task: ExportRow): readonly ExportFile[] {
  const group = context.state.table(logGroups).get(task.groupName);
  if (group === undefined) return [];
  const lines = new Map<string, string[]>();
  let after: string | undefined;
  do {
    const page = searchGroup(context, group, {
      startTime: task.from,
      endTime: task.to,
      limit: Infinity,
      after,
      inStream: (name) => name.startsWith(task.streamPrefix),
      matches: () => true,
    });
    for (const { streamName, timestamp, message } of page.events) {
      const line = `${new Date(timestamp).toISOString()} ${message}\n`;
      const found = lines.get(streamName);
      if (found === undefined) lines.set(streamName, [line]);
      else found.push(line);
    }
    after = page.next;
  } while (after !== undefined);
  return [...lines].map(([stream, text]) => ({
    // A slash in the name of a stream would make a folder of it.
    key: `${task.prefix}/${task.id}/${stream.replaceAll('/', '-')}/000000.gz`,
    body: gzipSync(text.join('')),
  }));
}
