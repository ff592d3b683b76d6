import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Toggle from '@cloudscape-design/components/toggle';
import { useState } from 'react';
import type { Call } from '../answers.ts';
import { useAsked } from '../ask.ts';
import { FailureBox } from '../failure-box.tsx';
import { RowsTable, type Column } from '../rows-table.tsx';
import { timeWords } from '../words.ts';

function word({ event }: Call, name: string): string {
  const value: unknown = Object.entries(event).find(([key]) => key === name)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function Calls() {
  const [live, setLive] = useState(true);
  const [errorsOnly, setErrorsOnly] = useState(false);
  const [shown, setShown] = useState<Call>();
  const { answer, failure, loading, again } = useAsked('local/calls', live ? 2_000 : undefined);
  const columns: readonly Column<Call>[] = [
    {
      id: 'time',
      header: 'Time',
      minWidth: 215,
      cell: (call) => timeWords(word(call, 'eventTime') || undefined),
    },
    {
      id: 'source',
      header: 'Service',
      minWidth: 130,
      cell: (call) => word(call, 'eventSource').replace('.amazonaws.com', ''),
    },
    {
      id: 'name',
      header: 'Action',
      isRowHeader: true,
      minWidth: 270,
      cell: (call) => (
        <Button variant="inline-link" onClick={() => setShown(call)}>
          {word(call, 'eventName')}
        </Button>
      ),
    },
    { id: 'region', header: 'Region', cell: (call) => word(call, 'awsRegion') },
    {
      id: 'error',
      header: 'Error',
      minWidth: 200,
      cell: (call) => <Box color="text-status-error">{word(call, 'errorCode')}</Box>,
    },
  ];
  return (
    <SpaceBetween size="m">
      <FailureBox failure={failure} />
      <RowsTable
        title="Calls"
        what="call"
        rows={answer?.filter((call) => !errorsOnly || call.event.errorCode !== undefined)}
        loading={loading}
        columns={columns}
        keyOf={({ sequence }) => String(sequence)}
        onRefresh={again}
        filters={
          <SpaceBetween direction="horizontal" size="m">
            <Toggle checked={live} onChange={({ detail }) => setLive(detail.checked)}>
              Live
            </Toggle>
            <Toggle checked={errorsOnly} onChange={({ detail }) => setErrorsOnly(detail.checked)}>
              Errors alone
            </Toggle>
          </SpaceBetween>
        }
        empty={
          <SpaceBetween size="xs">
            <b>Nothing was called.</b>
            <Box variant="code">nuage ec2 list --local</Box>
          </SpaceBetween>
        }
      />
      <Modal
        visible={shown !== undefined}
        size="large"
        header={shown === undefined ? '' : word(shown, 'eventName')}
        closeAriaLabel="Close"
        onDismiss={() => setShown(undefined)}
      >
        <pre style={{ overflowX: 'auto', margin: 0 }}>{JSON.stringify(shown?.event, undefined, 2)}</pre>
      </Modal>
    </SpaceBetween>
  );
}
