import type { Language } from '../../norms/schema';
import { openAsNewWorkbook } from './document-file';
import { refuse, type Refused } from './refusal';

/** Opens the sample budget workbook of a language, which is served beside the pane, as a new workbook. */
export async function openSampleWorkbook(language: Language): Promise<{ readonly opened: true } | Refused> {
  try {
    const response = await fetch(`assets/sample-budget.${language}.xlsx`);
    if (!response.ok) return refuse({ reason: 'failed', code: String(response.status), message: response.statusText });
    return await openAsNewWorkbook(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    return refuse({ reason: 'failed', code: 'fetch', message: String(error) });
  }
}
