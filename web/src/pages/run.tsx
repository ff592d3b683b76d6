import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import type { RunStep } from '../answers.ts';
import { useAsked } from '../ask.ts';
import { FailureBox } from '../failure-box.tsx';
import { usePlan } from '../plan/use-plan.tsx';
import { Fact, PlanSummaryView } from '../plan/plan-summary.tsx';
import { RowsTable, type Column } from '../rows-table.tsx';
import { StateMark } from '../state-mark.tsx';
import { timeWords } from '../words.ts';

const columns: readonly Column<RunStep>[] = [
  {
    id: 'status',
    header: 'Status',
    sortingField: 'status',
    minWidth: 120,
    cell: ({ status }) => <StateMark state={status} />,
  },
  { id: 'what', header: 'Action', sortingField: 'what', minWidth: 170, cell: ({ what }) => what },
  {
    id: 'target',
    header: 'Target',
    isRowHeader: true,
    sortingField: 'target',
    minWidth: 270,
    cell: ({ target, name }) => (name === undefined ? target : `${name} ${target}`),
  },
  { id: 'region', header: 'Region', sortingField: 'region', cell: ({ region }) => region },
  { id: 'why', header: 'Why', minWidth: 250, cell: ({ problem, reason }) => problem ?? reason },
];

export function RunPage({ run }: { readonly run: string }) {
  const { answer, failure, loading, again } = useAsked(`runs/${encodeURIComponent(run)}`, 5_000);
  const [plan, dialog] = usePlan(again);
  const undoable = (answer?.counts['done'] ?? 0) > 0 && answer?.state !== 'running';
  const resumable = answer?.state === 'interrupted' || answer?.state === 'incomplete';
  return (
    <SpaceBetween size="m">
      <Header
        variant="h1"
        description={run}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            {resumable ? (
              <Button onClick={() => plan({ operation: 'resume', run })}>Go on with what is left</Button>
            ) : null}
            <Button disabled={!undoable} onClick={() => plan({ operation: 'undo', run })}>
              Undo
            </Button>
          </SpaceBetween>
        }
      >
        {answer?.header.operation ?? 'Run'}
      </Header>
      <FailureBox failure={failure} />
      {answer === undefined ? (
        failure === undefined ? (
          <Spinner />
        ) : null
      ) : (
        <SpaceBetween size="m">
          <Container>
            <ColumnLayout columns={3} variant="text-grid" minColumnWidth={180}>
              <Fact name="State">
                <StateMark state={answer.state} ofRun />
              </Fact>
              <Fact name="Started">{timeWords(answer.startedAt)}</Fact>
              <Fact name="Ended">{timeWords(answer.endedAt)}</Fact>
            </ColumnLayout>
          </Container>
          <ExpandableSection headerText="The plan" variant="container">
            <PlanSummaryView summary={answer.summary} />
          </ExpandableSection>
          <RowsTable
            title="Steps"
            what="step"
            rows={answer.steps}
            loading={loading}
            columns={columns}
            keyOf={({ id }) => id}
            empty="The run has no steps."
          />
        </SpaceBetween>
      )}
      {dialog}
    </SpaceBetween>
  );
}
