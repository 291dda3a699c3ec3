import { tableFlows } from '../check-flows';
import { tryFlows } from '../try-flows';

tryFlows(tableFlows);
