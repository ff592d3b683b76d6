import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { Failure } from '../answers.ts';
import { failureOf, send, useAsked } from '../ask.ts';
import { FailureBox } from '../failure-box.tsx';
import { Fact } from '../plan/plan-summary.tsx';
import { timeWords } from '../words.ts';

export function ClockPage() {
  const { answer, failure, again } = useAsked('local/clock', 1_000);
  const [refused, setRefused] = useState<Failure>();
  const [moving, setMoving] = useState(false);
  const [by, setBy] = useState('');
  const [rate, setRate] = useState('');
  const move = (body: object): void => {
    setMoving(true);
    setRefused(undefined);
    send('local/clock', 'POST', body)
      .catch((error: unknown) => setRefused(failureOf(error)))
      .finally(() => {
        setMoving(false);
        again();
      });
  };
  return (
    <SpaceBetween size="m">
      <Header
        variant="h1"
        description="The time of the local cloud. States, schedules, metrics and costs follow it, in order, when it jumps."
      >
        Clock
      </Header>
      <FailureBox failure={refused ?? failure} />
      <Container>
        <SpaceBetween size="m">
          <Box fontSize="display-l" data-testid="now">
            {answer === undefined ? '…' : timeWords(answer.now)}
          </Box>
          <ColumnLayout columns={3} variant="text-grid" minColumnWidth={150}>
            <Fact name="Mode">{answer?.mode}</Fact>
            <Fact name="Pace">
              {answer === undefined ? '' : answer.rate === 0 ? 'it stands' : `${answer.rate} s each second`}
            </Fact>
            <Fact name="Next timer">
              {answer?.nextTimer === null || answer === undefined
                ? 'none'
                : `${timeWords(answer.nextTimer)}, of ${answer.timers}`}
            </Fact>
          </ColumnLayout>
          <SpaceBetween direction="horizontal" size="xs">
            {[
              ['8h', '+8 hours'],
              ['1d', '+1 day'],
              ['30d', '+30 days'],
            ].map(([step, words]) => (
              <Button key={step} disabled={moving} onClick={() => move({ move: 'advance', by: step })}>
                {words}
              </Button>
            ))}
            <Button disabled={moving} onClick={() => move({ move: 'step' })}>
              To the next timer
            </Button>
            {answer?.rate === 0 ? (
              <Button disabled={moving} onClick={() => move({ move: 'resume' })}>
                Resume
              </Button>
            ) : (
              <Button disabled={moving} onClick={() => move({ move: 'freeze' })}>
                Freeze
              </Button>
            )}
          </SpaceBetween>
          <ColumnLayout columns={2} minColumnWidth={220}>
            <FormField
              label="Advance by"
              description="Such as 90m, 1d12h or PT8H"
              secondaryControl={
                <Button disabled={moving || by === ''} onClick={() => move({ move: 'advance', by })}>
                  Advance
                </Button>
              }
            >
              <Input value={by} onChange={({ detail }) => setBy(detail.value)} placeholder="1d12h" />
            </FormField>
            <FormField
              label="Pace"
              description="Seconds of the cloud for each real one"
              secondaryControl={
                <Button
                  disabled={moving || rate === ''}
                  onClick={() => move({ move: 'rate', rate: Number(rate) })}
                >
                  Set
                </Button>
              }
            >
              <Input
                value={rate}
                inputMode="numeric"
                onChange={({ detail }) => setRate(detail.value)}
                placeholder="60"
              />
            </FormField>
          </ColumnLayout>
        </SpaceBetween>
      </Container>
    </SpaceBetween>
  );
}
