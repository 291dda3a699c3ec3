import { formulaFlows } from '../formula-flows';
import { switchLanguage } from '../language-flow';
import { tryFlows } from '../try-flows';

tryFlows((workbook, pane) => [...formulaFlows(workbook, pane), switchLanguage(pane)]);
