export { formatUsd } from '../../words/money.ts';
