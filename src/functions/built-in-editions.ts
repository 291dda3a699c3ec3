import fingerprints from '../norms/fingerprints.json';
import { workingEditions } from '../norms/working-editions';
import { loadBuiltIn } from './loaded-editions';

loadBuiltIn(workingEditions, fingerprints);
