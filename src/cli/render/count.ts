export { count, groupDigits } from '../../words/count.ts';
