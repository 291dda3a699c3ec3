import { facilityFlows } from '../facility-flows';
import { tryFlows } from '../try-flows';

tryFlows(facilityFlows);
