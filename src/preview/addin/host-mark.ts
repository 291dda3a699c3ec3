/** A query parameter of pages that the preview hosts, comparable to Excel's `_host_Info`. */
export const HOST_MARK = 'preview_host';
