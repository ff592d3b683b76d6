import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { Failure, Fault } from '../answers.ts';
import { failureOf, send as tell, useAsked } from '../ask.ts';
import { FailureBox } from '../failure-box.tsx';
import { RowsTable, type Column } from '../rows-table.tsx';

const effects = [
  { value: 'throttle', label: 'Throttling', effect: 'throttle' },
  { value: 'capacity', label: 'No capacity', effect: 'capacity' },
  {
    value: 'error',
    label: 'An internal error (500)',
    effect: { kind: 'error', code: 'InternalError', status: 500, message: 'An internal error has occurred' },
  },
  { value: 'latency', label: 'A second late', effect: { kind: 'latency', milliseconds: 1000 } },
  { value: 'drop', label: 'The connection breaks before', effect: { kind: 'drop', when: 'before' } },
  { value: 'lost', label: 'The answer is lost', effect: { kind: 'drop', when: 'after' } },
] as const;

function effectWords(effect: Fault['effect']): string {
  if (effect.kind === 'error') return `error ${effect.code}`;
  if (effect.kind === 'drop') return `drop ${effect.when}`;
  if (effect.kind === 'latency') return `latency ${effect.milliseconds} ms`;
  return effect.kind;
}

export function Faults() {
  const { answer, failure, loading, again } = useAsked('local/faults', 5_000);
  const [refused, setRefused] = useState<Failure>();
  const send = (
    path: 'local/faults' | `local/faults/${string}`,
    method: 'POST' | 'DELETE',
    body?: object,
  ): void => {
    setRefused(undefined);
    tell(path, method, body)
      .catch((error: unknown) => setRefused(failureOf(error)))
      .finally(again);
  };
  const columns: readonly Column<Fault>[] = [
    { id: 'service', header: 'Service', cell: ({ service }) => service ?? 'any' },
    { id: 'action', header: 'Action', minWidth: 170, cell: ({ action }) => action ?? 'any' },
    {
      id: 'effect',
      header: 'Effect',
      isRowHeader: true,
      minWidth: 170,
      cell: ({ effect }) => effectWords(effect),
    },
    { id: 'rate', header: 'Chance', cell: ({ rate }) => `${(rate ?? 1) * 100} %` },
    { id: 'struck', header: 'Struck', cell: ({ struck, matched }) => `${struck} of ${matched}` },
    {
      id: 'remove',
      header: 'Remove',
      cell: ({ id }) => (
        <Button
          variant="inline-link"
          onClick={() => send(`local/faults/${encodeURIComponent(id)}`, 'DELETE')}
        >
          Remove
        </Button>
      ),
    },
  ];
  return (
    <SpaceBetween size="m">
      <FailureBox failure={refused ?? failure} />
      <NewFault onAdd={(rule) => send('local/faults', 'POST', rule)} />
      <RowsTable
        title="Faults"
        what="fault"
        rows={answer}
        loading={loading}
        columns={columns}
        keyOf={({ id }) => id}
        onRefresh={again}
        empty={
          <SpaceBetween size="xs">
            <b>The weather is fine.</b>
            <span>A rule makes calls fail, so that you see what your code does then.</span>
            <Box variant="code">nuage local faults add --help</Box>
          </SpaceBetween>
        }
      />
    </SpaceBetween>
  );
}

function NewFault({ onAdd }: { readonly onAdd: (rule: object) => void }) {
  const [service, setService] = useState('ec2');
  const [action, setAction] = useState('');
  const [percent, setPercent] = useState('100');
  const [kind, setKind] = useState<string>('throttle');
  const chosen = effects.find(({ value }) => value === kind) ?? effects[0];
  return (
    <Container header={<Header variant="h2">Make weather</Header>}>
      <SpaceBetween size="m">
        <ColumnLayout columns={4} minColumnWidth={150}>
          <FormField label="Service">
            <Input value={service} placeholder="any" onChange={({ detail }) => setService(detail.value)} />
          </FormField>
          <FormField label="Action">
            <Input
              value={action}
              placeholder="any, or Describe*"
              onChange={({ detail }) => setAction(detail.value)}
            />
          </FormField>
          <FormField label="Chance in %">
            <Input value={percent} inputMode="numeric" onChange={({ detail }) => setPercent(detail.value)} />
          </FormField>
          <FormField label="Effect">
            <Select
              selectedOption={{ value: chosen.value, label: chosen.label }}
              options={effects.map(({ value, label }) => ({ value, label }))}
              onChange={({ detail }) => setKind(detail.selectedOption.value ?? 'throttle')}
            />
          </FormField>
        </ColumnLayout>
        <Button
          onClick={() =>
            onAdd({
              ...(service !== '' && { service }),
              ...(action !== '' && { action }),
              rate: Number(percent) / 100,
              effect: chosen.effect,
            })
          }
        >
          Add
        </Button>
      </SpaceBetween>
    </Container>
  );
}
