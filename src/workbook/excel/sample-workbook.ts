import { openAsNewWorkbook } from './document-file';
import { refuse, type Refused } from './refusal';

/** Opens the sample budget workbook, which is served beside the pane, as a new workbook. */
export async function openSampleWorkbook(): Promise<{ readonly opened: true } | Refused> {
  try {
    const response = await fetch('assets/sample-budget.xlsx');
    if (!response.ok) return refuse({ reason: 'failed', code: String(response.status), message: response.statusText });
    return await openAsNewWorkbook(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    return refuse({ reason: 'failed', code: 'fetch', message: String(error) });
  }
}
