import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';

const types: Readonly<Record<string, StatusIndicatorProps.Type>> = {
  running: 'success',
  done: 'success',
  already: 'success',
  pending: 'pending',
  open: 'pending',
  begun: 'in-progress',
  stopping: 'in-progress',
  'shutting-down': 'in-progress',
  visible: 'success',
  'behind its group': 'pending',
  delayed: 'pending',
  'in flight': 'in-progress',
  stopped: 'stopped',
  terminated: 'stopped',
  interrupted: 'warning',
  incomplete: 'error',
  failed: 'error',
  moved: 'error',
  unknown: 'warning',
  blocked: 'warning',
};

/** A state in a word with its sign: colour alone tells nobody who cannot see it. */
export function StateMark({ state, ofRun = false }: { readonly state: string; readonly ofRun?: boolean }) {
  const type = ofRun && state === 'running' ? 'in-progress' : (types[state] ?? 'info');
  return <StatusIndicator type={type}>{state}</StatusIndicator>;
}
