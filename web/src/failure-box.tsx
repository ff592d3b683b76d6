import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import type { Failure, UnreadPlace } from './answers.ts';

/** An error in its own sentence, with what would be right. */
export function FailureBox({ failure }: { readonly failure: Failure | undefined }) {
  if (failure === undefined) return null;
  return (
    <Alert type="error" header={failure.message}>
      {failure.hint}
      <MissingRights failures={[failure]} />
    </Alert>
  );
}

/** What could not be read, each by its name; what went wrong alike is told once. */
export function FailuresBox({
  failures,
}: {
  readonly failures: readonly { readonly name: string; readonly failure: Failure | undefined }[];
}) {
  const found = failures.flatMap(({ name, failure }) => (failure === undefined ? [] : [{ name, failure }]));
  if (found.length === 0) return null;
  const all = found.map(({ failure }) => failure);
  return (
    <Alert type="error" header={`${found.map(({ name }) => name).join(', ')} cannot be told now.`}>
      {[...Map.groupBy(found, ({ failure }) => failure.message)].map(([message, alike]) => (
        <div key={message}>
          {alike.map(({ name }) => name).join(', ')}: {message}
        </div>
      ))}
      {[...new Set(all.map(({ hint }) => hint))].map((hint) => (
        <div key={hint}>{hint}</div>
      ))}
      <MissingRights failures={all} />
    </Alert>
  );
}

/** Accounts and regions that are missing in what is shown. */
export function UnreadPlaces({ failures }: { readonly failures: readonly UnreadPlace[] | undefined }) {
  if (failures === undefined || failures.length === 0) return null;
  const alike = Map.groupBy(failures, ({ account, message }) => `${account}: ${message}`);
  return (
    <Alert type="warning" header="Some places could not be read, and are missing here.">
      {[...alike].map(([words, all]) => (
        <div key={words}>
          {all.map(({ region }) => region).join(', ')} in {words}
        </div>
      ))}
      <MissingRights failures={failures} />
    </Alert>
  );
}

/** The policy that would have allowed what was not. */
function MissingRights({ failures }: { readonly failures: readonly Failure[] }) {
  const missing = failures.flatMap((failure) => failure.missing ?? []);
  if (missing.length === 0) return null;
  const byResource = Map.groupBy(missing, ({ resource }) => resource);
  const policy = {
    Version: '2012-10-17',
    Statement: [...byResource].map(([Resource, all]) => ({
      Effect: 'Allow',
      Action: [...new Set(all.map(({ action }) => action))].toSorted(),
      Resource,
    })),
  };
  return (
    <Box margin={{ top: 'xs' }}>
      This policy would allow it:
      <pre style={{ margin: 0, overflowX: 'auto' }}>{JSON.stringify(policy, undefined, 2)}</pre>
    </Box>
  );
}
