import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useEffect, useState } from 'react';
import type { Failure, Sent, Wanted } from '../answers.ts';
import { failureOf, send, unreachable } from '../ask.ts';
import { FailureBox } from '../failure-box.tsx';
import { useTarget } from '../target-context.ts';
import { PlanSummaryView } from './plan-summary.tsx';
import { RunProgress } from './run-progress.tsx';
import { useNews } from './use-news.ts';

/** From a plan to its run: shows it, has it confirmed, and tells how it goes. */
export function PlanModal({
  wanted,
  onClose,
}: {
  readonly wanted: Wanted;
  readonly onClose: (applied: boolean) => void;
}) {
  const [plan, setPlan] = useState<Sent['plans']>();
  const [failure, setFailure] = useState<Failure>();
  const [word, setWord] = useState('');
  const [applying, setApplying] = useState<string>();
  const target = useTarget();
  const [sending, setSending] = useState(false);
  const { news, lost } = useNews(applying);
  useEffect(() => {
    let gone = false;
    send('plans', 'POST', wanted).then(
      (made) => {
        // Closed before it was there: nobody will look at it.
        if (gone) void send(`plans/${made.id}`, 'DELETE').catch(() => undefined);
        else setPlan(made);
      },
      (error: unknown) => setFailure(failureOf(error)),
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
  const last = news.at(-1);
  const over = last?.kind === 'finished' || last?.kind === 'refused';
  const close = (): void => {
    if (plan !== undefined && applying === undefined)
      void send(`plans/${plan.id}`, 'DELETE').catch(() => undefined);
    onClose(applying !== undefined);
  };
  const apply = (): void => {
    if (plan === undefined) return;
    setFailure(undefined);
    setSending(true);
    send(`plans/${plan.id}/apply`, 'POST', { word })
      .then(
        () => setApplying(plan.id),
        (error: unknown) => setFailure(failureOf(error)),
      )
      .finally(() => setSending(false));
  };
  const steps = plan?.summary.header.steps ?? 0;
  const where =
    target?.kind === 'aws' ? 'on AWS' : target?.kind === 'local' ? 'on the local cloud' : 'at the endpoint';
  const needed = plan?.word;
  return (
    <Modal
      visible
      size="large"
      header={`Plan: ${wanted.operation}`}
      closeAriaLabel="Close"
      onDismiss={close}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant={applying === undefined ? 'link' : 'primary'} onClick={close}>
              {applying === undefined ? 'Cancel' : 'Close'}
            </Button>
            {applying === undefined && steps > 0 ? (
              <Button
                variant="primary"
                loading={sending}
                disabled={needed !== undefined && word !== needed}
                onClick={apply}
              >
                Apply {where}
              </Button>
            ) : null}
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <FailureBox failure={failure ?? (lost && !over ? unreachable : undefined)} />
        {plan === undefined && failure === undefined ? (
          <Box>
            <Spinner /> Looking at what there is
          </Box>
        ) : null}
        {plan === undefined ? null : <PlanSummaryView summary={plan.summary} />}
        {plan !== undefined && steps === 0 ? (
          <Alert type="info">There is nothing to do, so nothing can be applied.</Alert>
        ) : null}
        {needed !== undefined && applying === undefined ? (
          <FormField label={`This deletes. Type ${needed} to confirm it ${where}.`}>
            <Input
              value={word}
              autoComplete={false}
              ariaRequired
              onChange={({ detail }) => setWord(detail.value)}
            />
          </FormField>
        ) : null}
        {applying === undefined ? null : <RunProgress news={news} over={over} />}
      </SpaceBetween>
    </Modal>
  );
}
