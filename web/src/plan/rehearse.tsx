import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import type { RunNews } from '../answers.ts';
import { StateMark } from '../state-mark.tsx';
import { count, lengthWords, usd } from '../words.ts';

type Rehearsal = Extract<RunNews, { readonly kind: 'rehearsed' }>['rehearsal'];

/** Asks how a plan is to be rehearsed. */
export function RehearseForm({
  busy,
  livedMs,
  onRehearse,
}: {
  readonly busy: boolean;
  readonly livedMs: number | undefined;
  readonly onRehearse: (wish: { readonly for: string; readonly undo: boolean }) => void;
}) {
  const [length, setLength] = useState('1h');
  const [undo, setUndo] = useState(false);
  return (
    <ExpandableSection headerText="Rehearse it first">
      <SpaceBetween size="s">
        <Box color="text-body-secondary">
          The plan is applied to a twin that lives on with its clock fast. Nothing else is changed.
        </Box>
        <FormField
          label="How long the twin lives on"
          description="Such as 10m, 8h or 30d"
          secondaryControl={
            <Button
              loading={busy}
              loadingText="Rehearsing"
              disabled={length === ''}
              onClick={() => onRehearse({ for: length, undo })}
            >
              Rehearse
            </Button>
          }
        >
          <Input value={length} onChange={({ detail }) => setLength(detail.value)} />
        </FormField>
        <Checkbox checked={undo} onChange={({ detail }) => setUndo(detail.checked)}>
          Take it back at the end
        </Checkbox>
        {busy ? (
          <div role="status">
            {livedMs === undefined ? 'The twin is made' : `The twin has lived ${lengthWords(livedMs)}`}
          </div>
        ) : null}
      </SpaceBetween>
    </ExpandableSection>
  );
}

/** What a rehearsal showed: how it ended, what happened when, and what it makes of the bill. */
export function RehearsalView({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { run, undo, livedMs, happened, untold, usd: bill } = rehearsal;
  const change = bill.with - bill.without;
  const done = run.counts.done + run.counts.already;
  return (
    <Alert
      type={run.status === 'done' ? 'success' : 'error'}
      header={`Rehearsed through ${lengthWords(livedMs)}: ${done} of ${count(run.steps, 'step')} done`}
    >
      <SpaceBetween size="xs">
        {undo === undefined ? null : <div>{undoWords(undo)}</div>}
        <div>
          {Math.abs(change) < 0.005
            ? `The bill stays as it is: ${usd(bill.with)}.`
            : `The bill is ${usd(Math.abs(change))} ${change < 0 ? 'less' : 'more'}: ${usd(bill.with)}, and ${usd(bill.without)} without the plan.`}
        </div>
        <ul>
          {happened.map(({ seconds, who, what, step, message }) => (
            <li key={`${seconds} ${who} ${what} ${step}`}>
              +{seconds === 0 ? '0 s' : lengthWords(seconds * 1000)} <strong>{who}</strong> {what}{' '}
              {step === undefined ? null : <StateMark state={step} />} {message}
            </li>
          ))}
          {untold === 0 ? null : <li>and {untold} more: nuage rehearse tells them all</li>}
        </ul>
        <StatusIndicator type="info">Nothing was changed but the twin, which is gone.</StatusIndicator>
      </SpaceBetween>
    </Alert>
  );
}

function undoWords({ steps, counts, skips }: NonNullable<Rehearsal['undo']>): string {
  if (steps === 0) return 'None of it can be taken back.';
  const left = skips === 0 ? '' : ` ${count(skips, 'thing')} cannot be.`;
  return `${counts.done + counts.already} of ${count(steps, 'step')} taken back.${left}`;
}
