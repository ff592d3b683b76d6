export { formatDuration, formatRelative, parseDuration } from '../../words/duration.ts';
