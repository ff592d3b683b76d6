import Box from '@cloudscape-design/components/box';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Run } from '../answers.ts';
import { useAsked } from '../ask.ts';
import { FailureBox } from '../failure-box.tsx';
import { RowsTable, type Column } from '../rows-table.tsx';
import { StateMark } from '../state-mark.tsx';
import { timeWords } from '../words.ts';

const columns: readonly Column<Run>[] = [
  {
    id: 'run',
    header: 'Run',
    isRowHeader: true,
    sortingField: 'run',
    minWidth: 330,
    cell: ({ run }) => <Link href={`#/runs/${run}`}>{run}</Link>,
  },
  { id: 'operation', header: 'Operation', cell: ({ header }) => header.operation },
  {
    id: 'state',
    header: 'State',
    sortingField: 'state',
    cell: ({ state }) => <StateMark state={state} ofRun />,
  },
  { id: 'steps', header: 'Steps', cell: ({ header }) => header.steps },
  { id: 'done', header: 'Done', cell: ({ counts }) => (counts['done'] ?? 0) + (counts['already'] ?? 0) },
  { id: 'regions', header: 'Regions', cell: ({ header }) => header.regions.join(', ') },
  {
    id: 'startedAt',
    header: 'Started',
    sortingField: 'startedAt',
    minWidth: 215,
    cell: ({ startedAt }) => timeWords(startedAt),
  },
];

export function Runs() {
  const { answer, failure, loading, again } = useAsked('runs', 10_000);
  return (
    <SpaceBetween size="m">
      <FailureBox failure={failure ?? answer?.damaged ?? undefined} />
      <RowsTable
        title="Runs"
        what="run"
        rows={answer?.runs}
        loading={loading}
        columns={columns}
        keyOf={({ run }) => run}
        sortBy="startedAt"
        descending
        onRefresh={again}
        empty={
          <SpaceBetween size="xs">
            <b>No plan was applied from here yet.</b>
            <span>Every change is a run: choose an instance and stop it, or type</span>
            <Box variant="code">nuage ec2 stop --tag Environment=test</Box>
          </SpaceBetween>
        }
      />
    </SpaceBetween>
  );
}
