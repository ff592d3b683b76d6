import Box from '@cloudscape-design/components/box';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Queue } from '../answers.ts';
import { useAsked } from '../ask.ts';
import { FailureBox, UnreadPlaces } from '../failure-box.tsx';
import { useTarget } from '../target-context.ts';
import { RowsTable, type Column } from '../rows-table.tsx';

/** What no other queue has: on a local cloud queues of one name have one URL in all regions. */
function placeOf({ account, region, name }: Queue): string {
  return `${account}:${region}:${name}`;
}

const columns: readonly Column<Queue>[] = [
  {
    id: 'name',
    header: 'Queue',
    isRowHeader: true,
    sortingField: 'name',
    minWidth: 200,
    cell: (queue) => <Link href={`#/queues/${encodeURIComponent(placeOf(queue))}`}>{queue.name}</Link>,
  },
  { id: 'region', header: 'Region', sortingField: 'region', cell: ({ region }) => region },
  { id: 'kind', header: 'Kind', cell: ({ fifo }) => (fifo ? 'FIFO' : 'standard') },
  { id: 'visible', header: 'To be received', sortingField: 'visible', cell: ({ visible }) => visible },
  { id: 'inFlight', header: 'In flight', sortingField: 'inFlight', cell: ({ inFlight }) => inFlight },
  { id: 'delayed', header: 'Delayed', sortingField: 'delayed', cell: ({ delayed }) => delayed },
  {
    id: 'deadLetters',
    header: 'Dead letters go to',
    cell: ({ deadLetters }) => deadLetters?.split(':').at(-1) ?? '-',
  },
];

/** Queues with how many messages are in which state. */
export function Queues() {
  // Each request to SQS is counted on the bill; on a local cloud none is.
  const local = useTarget()?.kind === 'local';
  const { answer, failure, loading, again } = useAsked('queues', local ? 5_000 : undefined);
  return (
    <SpaceBetween size="m">
      <FailureBox failure={failure} />
      <UnreadPlaces failures={answer?.failures} />
      <RowsTable
        title="Queues"
        what="queue"
        rows={answer?.rows}
        loading={loading}
        columns={columns}
        keyOf={placeOf}
        sortBy="name"
        onRefresh={again}
        empty={
          <SpaceBetween size="xs">
            <b>There is no queue here.</b>
            <Box variant="code">aws sqs create-queue --queue-name jobs</Box>
          </SpaceBetween>
        }
      />
    </SpaceBetween>
  );
}
