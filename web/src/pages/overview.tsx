import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState, type ReactNode } from 'react';
import type { Instance, Rows } from '../answers.ts';
import { useAsked, type Asked } from '../ask.ts';
import { FailureBox, FailuresBox, UnreadPlaces } from '../failure-box.tsx';
import { StateMark } from '../state-mark.tsx';
import { useTarget } from '../target-context.ts';
import { count, usd } from '../words.ts';

export function Overview() {
  const instances = useAsked('instances', 30_000);
  const buckets = useAsked('buckets', 60_000);
  const functions = useAsked('functions', 60_000);
  const alarms = useAsked('alarms', 60_000);
  const alarming = alarms.answer?.rows.filter(({ state }) => state === 'ALARM') ?? [];
  return (
    <SpaceBetween size="m">
      <Header variant="h1">Overview</Header>
      <ColumnLayout columns={4} minColumnWidth={170}>
        <Figure name="Instances running" asked={instances}>
          {({ rows }) => (
            <Link href="#/instances" fontSize="display-l">
              {rows.filter(({ state }) => state === 'running').length}
            </Link>
          )}
        </Figure>
        <Figure name="Buckets" asked={buckets}>
          {({ rows }) => <Box fontSize="display-l">{rows.length}</Box>}
        </Figure>
        <Figure name="Functions" asked={functions}>
          {({ rows }) => <Box fontSize="display-l">{rows.length}</Box>}
        </Figure>
        <Figure name="Alarms in ALARM" asked={alarms}>
          {() => (
            <Box fontSize="display-l" color={alarming.length > 0 ? 'text-status-error' : 'inherit'}>
              {alarming.length}
            </Box>
          )}
        </Figure>
      </ColumnLayout>
      <FailuresBox
        failures={[
          { name: 'Instances', failure: instances.failure },
          { name: 'Buckets', failure: buckets.failure },
          { name: 'Functions', failure: functions.failure },
          { name: 'Alarms', failure: alarms.failure },
        ]}
      />
      <UnreadPlaces failures={instances.answer?.failures} />
      <Container header={<Header variant="h2">Instances by region and state</Header>}>
        {instances.answer === undefined && instances.failure !== undefined ? (
          'It is not known now.'
        ) : (
          <ByRegion rows={instances.answer?.rows} />
        )}
      </Container>
      {alarming.length === 0 ? null : (
        <Container header={<Header variant="h2">Alarms</Header>}>
          {alarming.map(({ name, region, reason }) => (
            <div key={`${region} ${name}`}>
              <strong>{name}</strong> in {region}: {reason}
            </div>
          ))}
        </Container>
      )}
      <Spending />
    </SpaceBetween>
  );
}

function Figure<Answer extends Rows<unknown>>({
  name,
  asked,
  children,
}: {
  readonly name: string;
  readonly asked: Asked<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}) {
  const { answer, failure } = asked;
  return (
    <Container>
      <Box variant="awsui-key-label">{name}</Box>
      {/* An old figure beside an error would pass for the present one. */}
      {answer !== undefined && failure === undefined ? (
        <>
          {children(answer)}
          {answer.failures.length === 0 ? null : (
            <div>
              <StatusIndicator type="warning">
                {count(answer.failures.length, 'place')} not read
              </StatusIndicator>
            </div>
          )}
        </>
      ) : failure === undefined ? (
        <Spinner />
      ) : (
        <StatusIndicator type="error">not known now</StatusIndicator>
      )}
    </Container>
  );
}

function ByRegion({ rows }: { readonly rows: readonly Instance[] | undefined }) {
  if (rows === undefined) return <Spinner />;
  if (rows.length === 0)
    return (
      <SpaceBetween size="xs">
        <div>There is no instance here. This would launch one:</div>
        <Box variant="code">nuage ec2 create --name web</Box>
      </SpaceBetween>
    );
  const regions = Map.groupBy(rows, ({ region }) => region);
  return (
    <SpaceBetween size="xs">
      {[...regions].map(([region, here]) => {
        const states = Map.groupBy(here, ({ state }) => state);
        const running = states.get('running') ?? [];
        const hour = running.reduce((sum, { usdPerHour }) => sum + (usdPerHour ?? 0), 0);
        return (
          <SpaceBetween key={region} direction="horizontal" size="m">
            <Box fontWeight="bold">{region}</Box>
            {[...states].map(([state, all]) => (
              <span key={state}>
                {all.length} <StateMark state={state} />
              </span>
            ))}
            <Box color="text-body-secondary">{hour === 0 ? '' : `about ${usd(hour)} an hour on demand`}</Box>
          </SpaceBetween>
        );
      })}
    </SpaceBetween>
  );
}

/** Cost Explorer takes money for each question on AWS, so a person asks it, not the page. */
function Spending() {
  const target = useTarget();
  const [wanted, setWanted] = useState(false);
  const { answer, failure, loading, again } = useAsked(
    wanted || target?.kind === 'local' ? 'costs' : undefined,
  );
  return (
    <Container header={<Header variant="h2">Spent this month</Header>}>
      <FailureBox failure={failure} />
      {answer === undefined ? (
        target?.kind === 'local' ? (
          loading ? (
            <Spinner />
          ) : null
        ) : (
          <SpaceBetween size="xs">
            <div>Each question to Cost Explorer costs 0.01 USD, for every account and page.</div>
            <Button loading={wanted && loading} onClick={() => (wanted ? again() : setWanted(true))}>
              Ask
            </Button>
          </SpaceBetween>
        )
      ) : (
        <div>
          <Box fontSize="display-l">
            {Number(answer.total).toFixed(2)} {answer.currency}
          </Box>
          {target?.kind === 'local'
            ? 'By what ran under the cloud’s clock.'
            : `Asked with ${count(answer.query.pages, 'page')} for ${answer.query.price} USD.`}
        </div>
      )}
    </Container>
  );
}
