import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import type { InstanceDetails } from '../answers.ts';
import { useAsked } from '../ask.ts';
import { FailureBox } from '../failure-box.tsx';
import { usePlan } from '../plan/use-plan.tsx';
import { Fact } from '../plan/plan-summary.tsx';
import { StateMark } from '../state-mark.tsx';
import { timeWords, usd } from '../words.ts';

export function InstancePage({ id }: { readonly id: string }) {
  const { answer, failure, again } = useAsked(`instances/${encodeURIComponent(id)}`, 15_000);
  const [show, dialog] = usePlan(again);
  const plan = (operation: 'ec2 start' | 'ec2 stop' | 'ec2 terminate'): void =>
    show({ operation, ids: [id] });
  return (
    <SpaceBetween size="m">
      <Header
        variant="h1"
        description={id}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button onClick={() => plan('ec2 start')}>Start</Button>
            <Button onClick={() => plan('ec2 stop')}>Stop</Button>
            <Button onClick={() => plan('ec2 terminate')}>Terminate</Button>
          </SpaceBetween>
        }
      >
        {answer?.name ?? id}
      </Header>
      <FailureBox failure={failure} />
      {answer === undefined ? failure === undefined ? <Spinner /> : null : <Details of={answer} />}
      {dialog}
    </SpaceBetween>
  );
}

function Details({ of }: { readonly of: InstanceDetails }) {
  const tags = Object.entries(of.tags);
  return (
    <SpaceBetween size="m">
      <Container header={<Header variant="h2">Instance</Header>}>
        <ColumnLayout columns={4} variant="text-grid" minColumnWidth={180}>
          <Fact name="State">
            <StateMark state={of.state} /> {of.stateReason}
          </Fact>
          <Fact name="Type">{[of.type, of.architecture, of.platform].filter(Boolean).join(', ')}</Fact>
          <Fact name="Launched">{timeWords(of.launched)}</Fact>
          <Fact name="Zone">{of.zone ?? of.region}</Fact>
          <Fact name="Image">{of.image.name ?? of.image.id}</Fact>
          <Fact name="Key">{of.keyName}</Fact>
          <Fact name="Instance profile">{of.profile}</Fact>
          <Fact name="Auto Scaling group">{of.autoScalingGroup}</Fact>
          <Fact name="Termination protection">{of.protection.terminate ? 'on' : 'off'}</Fact>
          <Fact name="Session tokens (IMDSv2)">{of.metadata.tokens}</Fact>
          <Fact name="Schedule">{of.schedule}</Fact>
          <Fact name="A month, as it is now">{usd(of.cost.now)}</Fact>
        </ColumnLayout>
      </Container>
      <Container header={<Header variant="h2">Network</Header>}>
        <SpaceBetween size="m">
          <ColumnLayout columns={2} variant="text-grid" minColumnWidth={180}>
            <Fact name="VPC">{of.network.vpc}</Fact>
            <Fact name="Subnet">{of.network.subnet}</Fact>
          </ColumnLayout>
          {of.groups.map(({ id, name, inbound, outbound }) => (
            <Fact key={id} name={`Security group ${name ?? id}`}>
              {inbound.map((rule) => (
                <div key={`in ${rule}`}>in: {rule}</div>
              ))}
              {outbound.map((rule) => (
                <div key={`out ${rule}`}>out: {rule}</div>
              ))}
            </Fact>
          ))}
        </SpaceBetween>
      </Container>
      <Container header={<Header variant="h2">Volumes and tags</Header>}>
        <ColumnLayout columns={2} variant="text-grid" minColumnWidth={180}>
          <Fact name="Volumes">
            {of.volumes.map(({ id, gib, type, encrypted }) => (
              <div key={id}>
                {id}: {gib} GiB {type}
                {encrypted ? ', encrypted' : ''}
              </div>
            ))}
          </Fact>
          <Fact name="Tags">
            {tags.length === 0 ? '' : tags.map(([key, value]) => <div key={key}>{`${key}=${value}`}</div>)}
          </Fact>
        </ColumnLayout>
      </Container>
    </SpaceBetween>
  );
}
