import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { Message } from '../answers.ts';
import { useAsked } from '../ask.ts';
import { FailureBox } from '../failure-box.tsx';
import { Fact } from '../plan/plan-summary.tsx';
import { usePlan } from '../plan/use-plan.tsx';
import { RowsTable, type Column } from '../rows-table.tsx';
import { StateMark } from '../state-mark.tsx';
import { useTarget } from '../target-context.ts';
import { timeWords } from '../words.ts';
import { MessageModal } from './message.tsx';

/** A queue, and of a local cloud what lies in it. @param id `ACCOUNT:REGION:NAME` */
export function QueuePage({ id }: { readonly id: string }) {
  const [account = '', region = '', name = ''] = id.split(':');
  const target = useTarget();
  const local = target?.controlled === true;
  const { answer, failure, again } = useAsked('queues', target?.kind === 'local' ? 5_000 : undefined);
  const [show, dialog] = usePlan(again);
  const queue = answer?.rows.find(
    (one) => one.name === name && one.region === region && one.account === account,
  );
  const plan = (operation: 'sqs purge' | 'sqs redrive'): void =>
    show({ operation, account, region, queue: name });
  return (
    <SpaceBetween size="m">
      <Header
        variant="h1"
        description={`${region} in ${account}`}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button onClick={() => plan('sqs redrive')}>Move back where they came from</Button>
            <Button onClick={() => plan('sqs purge')}>Purge</Button>
          </SpaceBetween>
        }
      >
        {name}
      </Header>
      <FailureBox failure={failure} />
      {answer !== undefined && queue === undefined ? (
        <FailureBox failure={{ code: 'NotFound', message: `There is no queue ${name} here.` }} />
      ) : null}
      {queue === undefined ? null : (
        <Container>
          <ColumnLayout columns={4} variant="text-grid" minColumnWidth={150}>
            <Fact name="To be received">{queue.visible}</Fact>
            <Fact name="In flight">{queue.inFlight}</Fact>
            <Fact name="Delayed">{queue.delayed}</Fact>
            <Fact name="Dead letters go to">{queue.deadLetters?.split(':').at(-1)}</Fact>
          </ColumnLayout>
        </Container>
      )}
      {local ? (
        <Messages id={id} />
      ) : target === undefined ? null : (
        <Alert type="info">
          SQS shows a message only to who receives it, and hides it from all others then: so it is not shown
          here. <Box variant="code">nuage sqs receive {name}</Box>
        </Alert>
      )}
      {dialog}
    </SpaceBetween>
  );
}

function Messages({ id }: { readonly id: string }) {
  const { answer, failure, loading, again } = useAsked(`local/queues/${encodeURIComponent(id)}`, 3_000);
  const [shown, setShown] = useState<string>();
  const columns: readonly Column<Message>[] = [
    {
      id: 'state',
      header: 'State',
      sortingField: 'state',
      minWidth: 215,
      cell: ({ state, until }) => (
        <>
          <StateMark state={state === 'behind' ? 'behind its group' : state} />
          {until === undefined ? null : (
            <Box color="text-body-secondary" fontSize="body-s">
              until {timeWords(until)}
            </Box>
          )}
        </>
      ),
    },
    {
      id: 'body',
      header: 'Message',
      isRowHeader: true,
      minWidth: 330,
      cell: (message) => (
        <Button variant="inline-link" onClick={() => setShown(message.id)}>
          {beginningOf(message)}
        </Button>
      ),
    },
    { id: 'group', header: 'Group', sortingField: 'group', cell: ({ group }) => group ?? '-' },
    {
      id: 'sent',
      header: 'Sent',
      sortingField: 'sent',
      minWidth: 215,
      cell: ({ sent }) => timeWords(sent),
    },
    { id: 'receives', header: 'Received', sortingField: 'receives', cell: ({ receives }) => receives },
    {
      id: 'attributes',
      header: 'Attributes',
      minWidth: 200,
      cell: ({ attributes }) =>
        Object.entries(attributes)
          .map(([key, { value }]) => `${key}=${value}`)
          .join(', '),
    },
    { id: 'id', header: 'Id', extra: true, minWidth: 320, cell: (message) => message.id },
  ];
  return (
    <>
      <FailureBox failure={failure} />
      <RowsTable
        title="Messages"
        what="message"
        rows={answer}
        loading={loading}
        columns={columns}
        keyOf={(message) => message.id}
        onRefresh={again}
        empty={
          <SpaceBetween size="xs">
            <b>No message is in this queue.</b>
            <span>To look takes none of them: the oldest hundred are shown as they wait.</span>
          </SpaceBetween>
        }
      />
      {shown === undefined ? null : (
        <MessageModal queue={id} id={shown} onClose={() => setShown(undefined)} />
      )}
    </>
  );
}

function beginningOf({ body, unreadable }: Message): string {
  if (body === undefined) return unreadable ?? '(sealed)';
  return body.length > 120 ? `${body.slice(0, 120)}…` : body;
}
