/** What a stream of events is announced as. */
export const eventStreamType = 'application/vnd.amazon.eventstream';
