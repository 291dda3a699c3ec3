import { editionFlows } from '../edition-flows';
import { tryFlows } from '../try-flows';

tryFlows(editionFlows);
