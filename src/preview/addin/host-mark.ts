/** A query parameter of pages that the preview hosts, comparable to Excel's `_host_Info`. */
export const hostMark = 'preview_host';
