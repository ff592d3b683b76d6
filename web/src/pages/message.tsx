import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import { useAsked } from '../ask.ts';
import { FailureBox } from '../failure-box.tsx';
import { Fact } from '../plan/plan-summary.tsx';
import { StateMark } from '../state-mark.tsx';
import { timeWords } from '../words.ts';

/** A message with the whole of its body, which is shown as text whatever it holds. */
export function MessageModal({
  queue,
  id,
  onClose,
}: {
  readonly queue: string;
  readonly id: string;
  readonly onClose: () => void;
}) {
  const { answer, failure } = useAsked(
    `local/messages/${encodeURIComponent(queue)}/${encodeURIComponent(id)}`,
  );
  return (
    <Modal visible size="large" header="Message" closeAriaLabel="Close" onDismiss={onClose}>
      <SpaceBetween size="m">
        <FailureBox failure={failure} />
        {answer === undefined && failure === undefined ? <Spinner /> : null}
        {answer === undefined ? null : (
          <>
            <ColumnLayout columns={3} variant="text-grid" minColumnWidth={180}>
              <Fact name="State">
                <StateMark state={answer.state === 'behind' ? 'behind its group' : answer.state} />
              </Fact>
              <Fact name="Id">{answer.id}</Fact>
              <Fact name="Sent">{timeWords(answer.sent)}</Fact>
              <Fact name="Sender">{answer.sender}</Fact>
              <Fact name="Received">
                {answer.receives === 0
                  ? 'never'
                  : `${answer.receives} times, first ${timeWords(answer.firstReceived)}`}
              </Fact>
              <Fact name="Bytes">{answer.bytes}</Fact>
              <Fact name="Group">{answer.group}</Fact>
              <Fact name="Deduplication">{answer.deduplicationId}</Fact>
              <Fact name="Dead letter of">{answer.deadLetterSource}</Fact>
            </ColumnLayout>
            {Object.entries(answer.attributes).map(([key, { type, value }]) => (
              <Fact key={key} name={`${key} (${type})`}>
                {value}
              </Fact>
            ))}
            <Box variant="awsui-key-label">Body</Box>
            {answer.body === undefined ? (
              <Alert type="warning">The body cannot be opened: {answer.unreadable}</Alert>
            ) : (
              <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 }}>
                {pretty(answer.body)}
              </pre>
            )}
          </>
        )}
      </SpaceBetween>
    </Modal>
  );
}

/** JSON is easier to read in lines. What JavaScript would change (large numbers, repeated names) stays as it is. */
function pretty(body: string): string {
  try {
    const value: unknown = JSON.parse(body);
    // Written on one line, as programs do; a person's own lines stay as they are.
    return typeof value === 'object' && JSON.stringify(value) === body
      ? JSON.stringify(value, undefined, 2)
      : body;
  } catch {
    return body;
  }
}
