/** What other services ask of the event history. */
export { isManagement } from './data-events.ts';
