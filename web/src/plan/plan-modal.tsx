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
import { RehearsalView, RehearseForm } from './rehearse.tsx';
import { RunProgress } from './run-progress.tsx';
import { isLast, useNews } from './use-news.ts';

const places = { aws: 'on AWS', local: 'on the local cloud', endpoint: 'at the endpoint' };

/** From a plan to its run: shows it, has it rehearsed or confirmed, and tells how it goes. */
export function PlanModal({
  wanted,
  onClose,
}: {
  readonly wanted: Wanted;
  readonly onClose: (applied: boolean) => void;
}) {
  const { plan, failure: unplanned } = usePlanOf(wanted);
  const [refused, setRefused] = useState<Failure>();
  const [word, setWord] = useState('');
  const [work, setWork] = useState<{ readonly kind: 'rehearse' | 'apply'; readonly turn: number }>();
  const [sending, setSending] = useState(false);
  const target = useTarget();
  const { news, lost } = useNews(plan?.id, work?.turn ?? 0);
  const last = news.at(-1);
  const applying = work?.kind === 'apply';
  const rehearsing = work?.kind === 'rehearse' && !isLast(last);
  const close = (): void => {
    if (plan !== undefined && !applying) void send(`plans/${plan.id}`, 'DELETE').catch(() => undefined);
    onClose(applying);
  };
  const begin = (kind: 'rehearse' | 'apply', body: object): void => {
    if (plan === undefined) return;
    setRefused(undefined);
    setSending(true);
    send(`plans/${plan.id}/${kind}`, 'POST', body)
      .then(
        () => setWork({ kind, turn: (work?.turn ?? 0) + 1 }),
        (error: unknown) => setRefused(failureOf(error)),
      )
      .finally(() => setSending(false));
  };
  const steps = plan?.summary.header.steps ?? 0;
  const where = places[target?.kind ?? 'endpoint'];
  const needed = plan?.word;
  const failure = refused ?? unplanned ?? (lost && !isLast(last) ? unreachable : undefined);
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
            <Button variant={applying ? 'primary' : 'link'} onClick={close}>
              {applying ? 'Close' : 'Cancel'}
            </Button>
            {!applying && steps > 0 ? (
              <Button
                variant="primary"
                loading={sending}
                disabled={rehearsing || (needed !== undefined && word !== needed)}
                onClick={() => begin('apply', { word })}
              >
                Apply {where}
              </Button>
            ) : null}
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <FailureBox failure={failure} />
        {plan === undefined && failure === undefined ? (
          <div role="status">
            <Spinner /> Looking at what there is
          </div>
        ) : null}
        {plan === undefined ? null : <PlanSummaryView summary={plan.summary} />}
        {plan !== undefined && steps === 0 ? (
          <Alert type="info">There is nothing to do, so nothing can be applied.</Alert>
        ) : null}
        {plan?.rehearsable === true && !applying ? (
          <RehearseForm
            busy={rehearsing || (sending && work === undefined)}
            livedMs={last?.kind === 'lived' ? last.milliseconds : undefined}
            onRehearse={(wish) => begin('rehearse', wish)}
          />
        ) : null}
        {last?.kind === 'rehearsed' ? <RehearsalView rehearsal={last.rehearsal} /> : null}
        {last?.kind === 'refused' && !applying ? <FailureBox failure={last.error} /> : null}
        {needed !== undefined && !applying ? (
          <FormField label={`This deletes. Type ${needed} to confirm it ${where}.`}>
            <Input
              value={word}
              autoComplete={false}
              ariaRequired
              onChange={({ detail }) => setWord(detail.value)}
            />
          </FormField>
        ) : null}
        {applying ? <RunProgress news={news} over={isLast(last)} /> : null}
      </SpaceBetween>
    </Modal>
  );
}

/** The plan that is wanted, as the console draws it. */
function usePlanOf(wanted: Wanted): {
  readonly plan: Sent['plans'] | undefined;
  readonly failure: Failure | undefined;
} {
  const [plan, setPlan] = useState<Sent['plans']>();
  const [failure, setFailure] = useState<Failure>();
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
  return { plan, failure };
}
